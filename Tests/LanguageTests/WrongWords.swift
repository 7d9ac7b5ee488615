import Language

/// Words that no line knows. Recorded, not typed: read the difference before taking it over.
let wrongWords: [Wrong] = [
  Wrong(
    .prompt, #"apply retargetting depth=0.7"#,
    #"""
    error: unknown tactic 'retargetting'
      apply retargetting depth=0.7
            ^~~~~~~~~~~~ did you mean 'retargeting'?
    See all tactics: what is tactic
    """#),
  Wrong(
    .prompt, #"aply retargeting"#,
    #"""
    error: 'aply' begins no line here
      aply retargeting
      ^~~~ did you mean 'apply'?
    See what can be typed: help
    """#),
  Wrong(
    .prompt, #"apply retargeting depth=huge"#,
    #"""
    error: unknown level 'huge'; it takes light, moderate, deep or a number
      apply retargeting depth=huge
                              ^~~~
    See the levels: what is depth
    """#),
  Wrong(
    .prompt, #"apply retargeting reach=most"#,
    #"""
    error: unknown level 'most'; it takes a number
      apply retargeting reach=most
                              ^~~~
    See the levels: what is depth
    """#),
  Wrong(
    .prompt, #"apply retargeting to yuong"#,
    #"""
    error: unknown segment 'yuong'
      apply retargeting to yuong
                           ^~~~~ did you mean 'young'?
    See all segments: what is segment
    """#),
  Wrong(
    .prompt, #"apply retargeting to teenagers"#,
    #"""
    error: unknown segment 'teenagers'; it takes young, families, careful or regulars
      apply retargeting to teenagers
                           ^~~~~~~~~
    See all segments: what is segment
    """#),
  Wrong(
    .prompt, #"collect shoes"#,
    #"""
    error: unknown kind of data 'shoes'; for example declared, purchases, browsing, location or device
      collect shoes
              ^~~~~
    See all kinds of data: what is kind
    """#),
  Wrong(
    .prompt, #"disclose fine-pirnt"#,
    #"""
    error: unknown way to tell 'fine-pirnt'
      disclose fine-pirnt
               ^~~~~~~~~~ did you mean 'fine-print'?
    See how it is written: what is disclose
    """#),
  Wrong(
    .prompt, #"disclose notice saying nothing"#,
    #"""
    error: unknown claim 'nothing'; for example declared, observed, inferred, cross-site or bought
      disclose notice saying nothing
                             ^~~~~~~
    See all claims: what is claim
    """#),
  Wrong(
    .prompt, #"control opt_in"#,
    #"""
    error: unknown control 'opt_in'
      control opt_in
              ^~~~~~ did you mean 'opt-in'?
    See how it is written: what is control
    """#),
  Wrong(
    .prompt, #"share friends"#,
    #"""
    error: unknown way to share 'friends'; it takes none, partners or brokers
      share friends
            ^~~~~~~
    See how it is written: what is share
    """#),
  Wrong(
    .prompt, #"respond sorry"#,
    #"""
    error: unknown response 'sorry'; it takes apology, denial, silence or compensate=
      respond sorry
              ^~~~~
    See how it is written: what is respond
    """#),
  Wrong(
    .prompt, #"uncover nonsense"#,
    #"""
    error: unknown thing to uncover 'nonsense'; for example selling, breach, name-in-email, birthday-offer or recommendations
      uncover nonsense
              ^~~~~~~~
    See how it is written: what is uncover
    """#),
  Wrong(
    .prompt, #"assume surprize.weight=4"#,
    #"""
    error: unknown assumption 'surprize.weight'
      assume surprize.weight=4
             ^~~~~~~~~~~~~~~ did you mean 'surprise.weight'?
    See all assumptions: what is assume
    """#),
  Wrong(
    .prompt, #"assume prior=high"#,
    #"""
    error: unknown prior trust 'high'; it takes trusted, ordinary or distrusted
      assume prior=high
                   ^~~~
    See all assumptions: what is assume
    """#),
  Wrong(
    .prompt, #"Apply retargeting"#,
    #"""
    error: 'Apply' has capital letters, and every word is in lower case
      Apply retargeting
      ^~~~~ did you mean 'apply'?
    Type: apply retargeting
    """#),
  Wrong(
    .prompt, #"apply retargeting depth=nan"#,
    #"""
    error: unknown level 'nan'; it takes light, moderate, deep or a number
      apply retargeting depth=nan
                              ^~~
    See the levels: what is depth
    """#),
  Wrong(
    .prompt, #"apply retargeting#no blank"#,
    #"""
    error: a comment begins with a blank before '#'
      apply retargeting#no blank
                       ^
    Type: apply retargeting #no blank
    """#),
  Wrong(
    .prompt, #"apply retargeting; stop retargeting"#,
    #"""
    error: ';' belongs to no line
      apply retargeting; stop retargeting
                       ^
    Type one line after the other.
    """#),
  Wrong(
    .prompt, #"run until sales < 5"#,
    #"""
    error: unknown measure 'sales'; for example trust, ability, benevolence, integrity or skepticism
      run until sales < 5
                ^~~~~
    See all measures: what is measure
    """#),
  Wrong(
    .prompt, #"predict trust sideways"#,
    #"""
    error: unknown direction 'sideways'; it takes up, down or flat
      predict trust sideways
                    ^~~~~~~~
    See how it is written: what is predict
    """#),
  Wrong(
    .prompt, #"howfar retargeting when run 5"#,
    #"""
    error: 'run' begins no line here; for example collect, forget, apply, stop or disclose
      howfar retargeting when run 5
                              ^~~
    See what can be typed: help
    """#),
]
