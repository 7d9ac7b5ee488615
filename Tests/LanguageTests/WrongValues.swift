import Language

/// Numbers and conditions that do not fit. Recorded, not typed: read the difference before taking it over.
let wrongValues: [Wrong] = [
  Wrong(
    .prompt, #"apply retargeting depth="#,
    #"""
    error: a level is missing after '='; it takes light, moderate, deep or a number
      apply retargeting depth=
                              ^
    See the levels: what is depth
    """#),
  Wrong(
    .prompt, #"apply retargeting depth=70"#,
    #"""
    error: '70' is out of range for depth, which goes from 0 to 1
      apply retargeting depth=70
                              ^~ did you mean '70%'?
    Type: apply retargeting depth=70%
    """#),
  Wrong(
    .prompt, #"apply retargeting reach=5"#,
    #"""
    error: '5' is out of range for reach, which goes from 0% to 100%
      apply retargeting reach=5
                              ^ did you mean '5%'?
    Type: apply retargeting reach=5%
    """#),
  Wrong(
    .prompt, #"apply retargeting times=21"#,
    #"""
    error: '21' is out of range for times, which goes from 0 to 20
      apply retargeting times=21
                              ^~
    Type a number from 0 to 20 there.
    """#),
  Wrong(
    .prompt, #"apply retargeting depth=0..1"#,
    #"""
    error: a range stands only in a question, a sweep or an arm of a study, and here one level is needed
      apply retargeting depth=0..1
                              ^~~~
    Type: apply retargeting depth=0.5
    """#),
  Wrong(
    .prompt, #"incentive"#,
    #"""
    error: a number is missing after 'incentive'
      incentive
               ^
    See how it is written: what is incentive
    """#),
  Wrong(
    .prompt, #"incentive 500%"#,
    #"""
    error: '500%' is out of range for an incentive, which goes from 0% to 100%
      incentive 500%
                ^~~~
    Type a number from 0% to 100% there.
    """#),
  Wrong(
    .prompt, #"assume surprise.weight=40"#,
    #"""
    error: '40' is out of range for surprise.weight, which goes from 0.1 to 9
      assume surprise.weight=40
                             ^~
    Type a number from 0.1 to 9 there.
    """#),
  Wrong(
    .prompt, #"assume surprise.weight=high"#,
    #"""
    error: 'high' is no plain number, and surprise.weight takes one
      assume surprise.weight=high
                             ^~~~
    Type: assume surprise.weight=0.7749
    """#),
  Wrong(
    .prompt, #"apply retargeting depth=1e999"#,
    #"""
    error: '1e999' is no number, which is digits and at most one point
      apply retargeting depth=1e999
                              ^~~~~
    Type a number such as 0.5 or 50% there.
    """#),
  Wrong(
    .prompt, #"apply retargeting depth=.5"#,
    #"""
    error: '.5' is no number, which is digits and at most one point
      apply retargeting depth=.5
                              ^~ did you mean '0.5'?
    Type: apply retargeting depth=0.5
    """#),
  Wrong(
    .prompt, #"apply retargeting depth=0,5"#,
    #"""
    error: '0,5' is no number, which is digits and at most one point
      apply retargeting depth=0,5
                              ^~~ did you mean '0.5'?
    Type: apply retargeting depth=0.5
    """#),
  Wrong(
    .prompt, #"apply retargeting depth=0.1234567890123456789012345"#,
    #"""
    error: the number has more than 24 digits, more than anything here is sure of
      apply retargeting depth=0.1234567890123456789012345
                              ^~~~~~~~~~~~~~~~~~~~~~~~~~~
    Round it, and type the line again.
    """#),
  Wrong(
    .prompt, #"run 2.5"#,
    #"""
    error: a number of weeks is a whole number, and '2.5' is not
      run 2.5
          ^~~
    Type: run 8
    """#),
  Wrong(
    .prompt, #"run -3"#,
    #"""
    error: '-3' is out of range for a number of weeks, which goes from 1 to 520
      run -3
          ^~
    Type a number from 1 to 520 there.
    """#),
  Wrong(
    .prompt, #"at 9999 breach"#,
    #"""
    error: '9999' is out of range for a week, which goes from 0 to 520
      at 9999 breach
         ^~~~
    Type a number from 0 to 520 there.
    """#),
  Wrong(
    .prompt, #"at soon breach"#,
    #"""
    error: a week is a whole number, and 'soon' is not
      at soon breach
         ^~~~
    Type: at 8 breach
    """#),
  Wrong(
    .prompt, #"run until trust = 50"#,
    #"""
    error: '=' is no comparison, which is <, <=, > or >=
      run until trust = 50
                      ^ did you mean '>='?
    Type: run until trust >= 50
    """#),
  Wrong(
    .prompt, #"run until trust 50"#,
    #"""
    error: a comparison (<, <=, > or >=) is missing before '50'
      run until trust 50
                      ^~
    See how it is written: what is condition
    """#),
  Wrong(
    .prompt, #"run until trust"#,
    #"""
    error: a comparison (<, <=, > or >=) is missing
      run until trust
                     ^
    See how it is written: what is condition
    """#),
  Wrong(
    .prompt, #"run until trust < 50%"#,
    #"""
    error: '50%' does not fit trust, which is counted in points from 0 to 100
      run until trust < 50%
                        ^~~ did you mean '50'?
    Type: run until trust < 50
    """#),
  Wrong(
    .prompt, #"run until left > 5"#,
    #"""
    error: '5' does not fit left, which is a proportion, in percent
      run until left > 5
                       ^ did you mean '5%'?
    Type: run until left > 5%
    """#),
  Wrong(
    .prompt, #"run until trust < 500"#,
    #"""
    error: '500' is out of range for trust, which goes from 0 to 100
      run until trust < 500
                        ^~~
    Type a number from 0 to 100 there.
    """#),
  Wrong(
    .prompt, #"run until trust < baseline-5"#,
    #"""
    error: 'baseline-5' is one word; a minus needs blanks around it
      run until trust < baseline-5
                        ^~~~~~~~~~ did you mean 'baseline - 5'?
    Type: run until trust < baseline - 5
    """#),
  Wrong(
    .prompt, #"predict trust down -5"#,
    #"""
    error: '-5' is out of range for trust, which goes from 0 to 100
      predict trust down -5
                         ^~
    Type a number from 0 to 100 there.
    """#),
  Wrong(
    .prompt, #"predict spend down -5"#,
    #"""
    error: '-5' has a sign, but up and down say it already
      predict spend down -5
                         ^~ did you mean '5'?
    Type: predict spend down 5
    """#),
  Wrong(
    .prompt, #"howfar retargeting depth=1..0"#,
    #"""
    error: the range begins at '1' and does not rise to '0'
      howfar retargeting depth=1..0
                               ^~~~
    Type: howfar retargeting depth=0..1
    """#),
  Wrong(
    .prompt, #"howfar retargeting depth=0..1/1"#,
    #"""
    error: '1' is out of range for the number of points, which goes from 2 to 101
      howfar retargeting depth=0..1/1
                                    ^
    Type a number from 2 to 101 there.
    """#),
  Wrong(
    .prompt, #"howfar retargeting keeping left < 50 over 52"#,
    #"""
    error: '50' does not fit left, which is a proportion, in percent
      howfar retargeting keeping left < 50 over 52
                                        ^~ did you mean '50%'?
    Type: howfar retargeting keeping left < 50% over 52
    """#),
  Wrong(
    .prompt, #"run until trust => 50"#,
    #"""
    error: '=>' is no comparison, which is <, <=, > or >=
      run until trust => 50
                      ^~ did you mean '>='?
    Type: run until trust >= 50
    """#),
  Wrong(
    .prompt, #"run until left > baseline + 5"#,
    #"""
    error: '5' does not fit left, which is a proportion, in percent
      run until left > baseline + 5
                                  ^ did you mean '5%'?
    Type: run until left > baseline + 5%
    """#),
  Wrong(
    .prompt, #"howfar retargeting when breach reach=0..1"#,
    #"""
    error: a range stands only in a question, a sweep or an arm of a study, and here one level is needed
      howfar retargeting when breach reach=0..1
                                           ^~~~
    Type: howfar retargeting when breach reach=0.5
    """#),
]
