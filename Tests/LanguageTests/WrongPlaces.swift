import Language

/// Lines in the wrong place, and their dates and reasons. Recorded, not typed: read the difference before taking it over.
let wrongPlaces: [Wrong] = [
  Wrong(
    .prompt, #"at 8"#,
    #"""
    error: a decision is missing after 'at 8'; for example collect, forget, apply, stop or disclose
      at 8
          ^
    See what can be typed: help
    """#),
  Wrong(
    .prompt, #"breach at 8"#,
    #"""
    error: 'at' comes first, before 'breach'
      breach at 8
             ^~
    Type: at 8 breach
    """#),
  Wrong(
    .prompt, #"apply retargeting because "unfinished"#,
    #"""
    error: the reason has no closing quote
      apply retargeting because "unfinished
                                ^~~~~~~~~~~
    Type: apply retargeting because "unfinished"
    """#),
  Wrong(
    .prompt, #"apply retargeting because watched"#,
    #"""
    error: 'because' needs a reason in double quotes
      apply retargeting because watched
                                ^~~~~~~
    Type: apply retargeting because "your reason"
    """#),
  Wrong(
    .prompt, #"apply retargeting because "a" depth=0.5"#,
    #"""
    error: the line goes on after its reason, which comes last
      apply retargeting because "a" depth=0.5
                                    ^~~~~
    Type the rest first and 'because' with the reason at the end.
    """#),
  Wrong(
    .prompt, #"apply retargeting because “a”"#,
    #"""
    error: '“' belongs to no line
      apply retargeting because “a”
                                ^ did you mean '"'?
    Type: apply retargeting because "a"
    """#),
  Wrong(
    .prompt, #"apply retargeting because "C:\dir""#,
    #"""
    error: a '\' in a reason stands only before '"' or another '\'
      apply retargeting because "C:\dir"
                                   ^ did you mean '\\'?
    Type: apply retargeting because "C:\\dir"
    """#),
  Wrong(
    .prompt, #"run 5 because "x""#,
    #"""
    error: 'run' takes no reason
      run 5 because "x"
            ^~~~~~~
    Type: run 5
    """#),
  Wrong(
    .prompt, #"at 5 run 3"#,
    #"""
    error: 'run' takes no 'at': it is about now
      at 5 run 3
      ^~~~
    Type: run 3
    """#),
  Wrong(
    .prompt, #"howfar retargeting when stop retargeting over 52"#,
    #"""
    error: 'over' comes before 'when', which takes all that follows it
      howfar retargeting when stop retargeting over 52
                                               ^~~~
    Type the line with 'when' at its end.
    """#),
  Wrong(
    .prompt, #"reached 5"#,
    #"""
    error: a movement ('reached') cannot stand at the prompt, but in a session file
      reached 5
      ^~~~~~~
    See how it is written: what is reached
    """#),
  Wrong(
    .start, #"at 3 collect location"#,
    #"""
    error: 'at' cannot stand in 'start', where lines are taken in their order
      at 3 collect location
      ^~~~
    Type: collect location
    """#),
  Wrong(
    .start, #"breach"#,
    #"""
    error: an event ('breach') cannot stand in 'start', but in 'events', in an arm of a study, in a sweep, in a session file or at the prompt
      breach
      ^~~~~~
    See how it is written: what is breach
    """#),
  Wrong(
    .start, #"run 5"#,
    #"""
    error: a movement ('run') cannot stand in 'start', but in a lesson or at the prompt
      run 5
      ^~~
    See how it is written: what is run
    """#),
  Wrong(
    .events, #"breach reach=30%"#,
    #"""
    error: the week is missing, and every line in 'events' needs one
      breach reach=30%
      ^~~~~~
    Type: at 8 breach reach=30%
    """#),
  Wrong(
    .events, #"at 3 predict trust up"#,
    #"""
    error: a question ('predict') cannot stand in 'events', but in a lesson, in a session file or at the prompt
      at 3 predict trust up
           ^~~~~~~
    See how it is written: what is predict
    """#),
  Wrong(
    .studyArm, #"run 5"#,
    #"""
    error: a movement ('run') cannot stand in an arm of a study, but in a lesson or at the prompt
      run 5
      ^~~
    See how it is written: what is run
    """#),
  Wrong(
    .sweep, #"howfar retargeting"#,
    #"""
    error: a question ('howfar') cannot stand in a sweep, but at the prompt
      howfar retargeting
      ^~~~~~
    See how it is written: what is howfar
    """#),
  Wrong(
    .lesson, #"at 3 collect location"#,
    #"""
    error: 'at' cannot stand in a lesson, where lines are taken in their order
      at 3 collect location
      ^~~~
    Type: collect location
    """#),
  Wrong(
    .lesson, #"assume prior=trusted"#,
    #"""
    error: an assumption ('assume') cannot stand in a lesson, but in an arm of a study, in a sweep, in a session file or at the prompt
      assume prior=trusted
      ^~~~~~
    See how it is written: what is assume
    """#),
  Wrong(
    .session, #"run 5"#,
    #"""
    error: a movement ('run') cannot stand in a session file, but in a lesson or at the prompt
      run 5
      ^~~
    See how it is written: what is run
    """#),
  Wrong(
    .session, #"collect location"#,
    #"""
    error: the week is missing, and every line in a session file needs one
      collect location
      ^~~~~~~
    Type: at 8 collect location
    """#),
  Wrong(
    .prompt, #"predict trust down 8 because it's creepy"#,
    #"""
    error: a reason stands in quotes
      predict trust down 8 because it's creepy
                                     ^
    Type: predict trust down 8 because "it's creepy"
    """#),
  Wrong(
    .prompt, #"apply retargeting because 'watched'"#,
    #"""
    error: ''' belongs to no line
      apply retargeting because 'watched'
                                ^ did you mean '"'?
    Type: apply retargeting because "watched"
    """#),
]
