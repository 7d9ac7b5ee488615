import Language

/// Clauses and lists that do not fit. Recorded, not typed: read the difference before taking it over.
let wrongClauses: [Wrong] = [
  Wrong(
    .prompt, #"apply"#,
    #"""
    error: a tactic is missing after 'apply'; for example name-in-email, birthday-offer, recommendations, shopping-list or cross-sell
      apply
           ^
    See how it is written: what is apply
    """#),
  Wrong(
    .prompt, #"apply retargeting dept=0.7"#,
    #"""
    error: unexpected 'dept' after 'retargeting'
      apply retargeting dept=0.7
                        ^~~~ did you mean 'depth'?
    See how it is written: what is apply
    """#),
  Wrong(
    .prompt, #"apply retargeting depth 0.7"#,
    #"""
    error: 'depth' needs '=' and its value
      apply retargeting depth 0.7
                        ^~~~~
    Type: apply retargeting depth=0.7
    """#),
  Wrong(
    .prompt, #"apply retargeting depth"#,
    #"""
    error: 'depth' needs '=' and its value
      apply retargeting depth
                        ^~~~~
    Type: apply retargeting depth=0.5
    """#),
  Wrong(
    .prompt, #"apply retargeting depth=0.5 depth=0.6"#,
    #"""
    error: 'depth' is said twice, and only one can hold
      apply retargeting depth=0.5 depth=0.6
                                  ^~~~~
    Type the line again with one 'depth'.
    """#),
  Wrong(
    .prompt, #"apply retargeting to=young"#,
    #"""
    error: 'to' takes a name, without '='
      apply retargeting to=young
                          ^
    Type: apply retargeting to young
    """#),
  Wrong(
    .prompt, #"collect location web-history"#,
    #"""
    error: a comma is missing between 'location' and 'web-history'
      collect location web-history
                       ^~~~~~~~~~~
    Type: collect location,web-history
    """#),
  Wrong(
    .prompt, #"collect location,location"#,
    #"""
    error: 'location' is listed twice
      collect location,location
                       ^~~~~~~~
    Type the line again with one 'location'.
    """#),
  Wrong(
    .prompt, #"disclose"#,
    #"""
    error: a way to tell is missing after 'disclose'; it takes none, fine-print, notice, just-in-time or dashboard
      disclose
              ^
    See how it is written: what is disclose
    """#),
  Wrong(
    .prompt, #"disclose notice about purchases buried"#,
    #"""
    error: 'buried' does not go with 'disclose' here; it takes saying, to or because
      disclose notice about purchases buried
                                      ^~~~~~
    See how it is written: what is disclose
    """#),
  Wrong(
    .prompt, #"secure strong visable"#,
    #"""
    error: unexpected 'visable' after 'strong'
      secure strong visable
                    ^~~~~~~ did you mean 'visible'?
    See how it is written: what is secure
    """#),
  Wrong(
    .prompt, #"respond"#,
    #"""
    error: a response is missing after 'respond'; it takes apology, denial, silence or compensate=
      respond
             ^
    See how it is written: what is respond
    """#),
  Wrong(
    .prompt, #"law"#,
    #"""
    error: a law is missing after 'law'; it takes opt-in, notice or erasure
      law
         ^
    See how it is written: what is law
    """#),
  Wrong(
    .prompt, #"assume surprise.weight 4"#,
    #"""
    error: 'surprise.weight' needs '=' and its value
      assume surprise.weight 4
             ^~~~~~~~~~~~~~~
    Type: assume surprise.weight=4
    """#),
  Wrong(
    .prompt, #"assume theory="#,
    #"""
    error: a theory is missing after '='; it takes calculus or no-word
      assume theory=
                    ^
    See all theories: what is theory
    """#),
  Wrong(
    .prompt, #"assume theory=calculs"#,
    #"""
    error: unknown theory 'calculs'
      assume theory=calculs
                    ^~~~~~~ did you mean 'calculus'?
    See all theories: what is theory
    """#),
  Wrong(
    .prompt, #"run until"#,
    #"""
    error: a measure is missing after 'until'; for example trust, ability, benevolence, integrity or skepticism
      run until
               ^
    See all measures: what is measure
    """#),
  Wrong(
    .prompt, #"run 5 within 8"#,
    #"""
    error: 'within' does not go with 'run' here
      run 5 within 8
            ^~~~~~
    See how it is written: what is run
    """#),
  Wrong(
    .prompt, #"apply retargeting using location to young depth=deep, fit=good"#,
    #"""
    error: unexpected ',' after 'deep'; for example reach, times, fit, obtrusive or on-device
      apply retargeting using location to young depth=deep, fit=good
                                                          ^
    See how it is written: what is apply
    """#),
  Wrong(
    .prompt, #"  stop retargeting depth=deep"#,
    #"""
    error: 'depth' does not go with 'stop' here; it takes to or because
        stop retargeting depth=deep
                         ^~~~~
    See how it is written: what is stop
    """#),
]
