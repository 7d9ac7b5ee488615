/// The lines that the grammar promises, with their canonical form where it differs.
let promised: [(typed: String, canonical: String?)] = [
  ("collect location,web-history", nil),
  ("forget location to careful", nil),
  ("apply shopping-list depth=deep because \"we know what they buy\"", nil),
  (
    "apply retargeting depth=0.7 reach=50% times=3 using web-history to young,families",
    "apply retargeting depth=0.7 reach=50% times=3 to young,families"
  ),
  (
    "apply recommendations depth=deep fit=poor                # the offer misses",
    "apply recommendations depth=deep fit=poor"
  ),
  (
    "apply retargeting depth=deep obtrusive                   # in the face",
    "apply retargeting depth=deep obtrusive"
  ),
  ("apply recommendations depth=moderate on-device using purchases", "apply recommendations on-device"),
  ("stop retargeting to careful", nil),
  ("disclose fine-print", nil),
  (
    "disclose notice saying benefit,observed about purchases  # the benefit named",
    "disclose notice saying benefit,observed about purchases"
  ),
  (
    "disclose notice saying observed about web-history        # a lie: it is cross-site",
    "disclose notice saying observed about web-history"
  ),
  ("disclose just-in-time saying cross-site about web-history", nil),
  (
    "disclose dashboard saying control,not-shared             # reminds of control",
    "disclose dashboard saying control,not-shared"
  ),
  ("control opt-out buried", nil),
  ("control opt-in about location to careful", nil),
  (
    "incentive 5% for location,browsing                       # discount for data",
    "incentive 5% for location,browsing"
  ),
  ("share brokers about purchases because \"it pays the bills\"", nil),
  ("secure strong visible", nil),
  ("at 8 breach reach=30% avoidable about purchases", nil),
  ("at 14 notify saying protected                            # six weeks late", "at 14 notify saying protected"),
  ("at 9 respond apology compensate=10", nil),
  ("at 9 respond denial", nil),
  ("respond compensate=5 to regulars", nil),
  ("at 12 uncover selling unproven reach=40%", nil),
  ("at 26 law opt-in about location", nil),
  ("at 20 rival 10% to young", nil),
  ("assume surprise.weight=0.4", nil),
  ("assume theory=calculus", nil),
  ("run until trust < 50", nil),
  ("run until trust in careful < 50 and left >= 5% within 52", nil),
  ("predict trust down 10 in careful because \"they will feel watched\"", nil),
  ("howfar retargeting depth=0..1/11 keeping trust >= baseline - 5 over 52", nil),
]

/// Further lines, to say what the promised ones do not.
let further: [(typed: String, canonical: String?)] = [
  ("run", nil),
  ("run 1", "run"),
  ("run quarter", "run 13"),
  ("run year", "run 52"),
  ("run until spend > 110% start within quarter", "run until spend > 110% start within 13"),
  ("run until left>0.05", "run until left > 5%"),
  ("run until trust in young,careful at 5 <= baseline -5", "run until trust in young,careful at 5 <= baseline - 5"),
  ("run until left > baseline + 2%", nil),
  ("run until trust < 0.95 baseline + 0", "run until trust < 95% baseline"),
  ("assume prior=trusted", nil),
  ("at 3 assume prior=distrusted because \"a scandal elsewhere\"", nil),
  ("apply retargeting to young depth=light", "apply retargeting depth=light to young"),
  ("apply retargeting reach=0.07", "apply retargeting reach=7%"),
  ("apply retargeting depth=50% fit=60%", "apply retargeting"),
  ("apply retargeting because \"a \\\"quoted\\\" word # and a \\\\\"", nil),
  ("apply retargeting because \"日本 e\u{301}\"", nil),
  ("disclose none", nil),
  (
    "disclose notice to young about purchases saying benefit", "disclose notice saying benefit about purchases to young"
  ),
  ("control granular buried about location,device to young", nil),
  ("share none", nil),
  ("share partners to young about device", "share partners about device to young"),
  ("incentive 2.50 to young for device", "incentive 2.5 for device to young"),
  ("respond apology", nil),
  ("respond compensate=150%", nil),
  ("notify to careful", nil),
  ("at 3 uncover web-history,location reach=100%", "at 3 uncover web-history,location"),
  ("at 3 uncover retargeting", nil),
  ("at 3 uncover breach", nil),
  ("breach", nil),
  ("law erasure", nil),
  ("rival 20", nil),
  ("predict left up 5%", nil),
  ("predict spend up 20%", nil),
  ("predict trust flat at 26 in careful", "predict trust flat in careful at 26"),
  ("howfar retargeting over year when stop recommendations", "howfar retargeting over 52 when stop recommendations"),
  ("howfar retargeting reach=10%..50%/5 depth=deep", "howfar retargeting depth=deep reach=10%..50%/5"),
  ("howfar retargeting to young when disclose notice saying benefit to young", nil),
]
