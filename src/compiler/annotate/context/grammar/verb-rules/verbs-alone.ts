/** Verbs in the base form that are never nouns. */
export const PLAIN = new Set(
  'say believe think know argue agree expect insist suggest acknowledge become seem appear include remain go come give take bring send keep get provide receive employ carry occur begin happen exist require arrive depart flee die attend join enter serve suffer lose kill vanish disappear perish survive exceed resign oppose reject refuse deny accept choose decide lack indicate reveal confirm allege announce predict declare conclude assert describe foresee envisage'.split(
    ' ',
  ),
)

/** What many of some do, after their number: "2,000 cross into Chad every day". */
export const MOVES = new Set('make cross leave flee arrive enter live work serve fight die return head travel walk march sleep depend study stay wait drive flow pass emigrate migrate'.split(' '))
