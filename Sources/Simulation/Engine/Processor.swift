internal import CLanes
internal import Kernel
package import Model
internal import WideKernel

extension Machine {
  /// The one that runs on every processor.
  package static let plain = Kernel.machine()

  /// The one for processors that work on eight numbers at once; nil on others.
  package static let wide = lanes_are_wide() ? WideKernel.machine() : nil

  /// The faster one that this processor can run.
  package static let best = wide ?? plain
}
