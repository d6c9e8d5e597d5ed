/** Happenings that nobody announces: a day told of one is past ("the crash on May 3"). */
export const UNPLANNED: ReadonlySet<string> = new Set(
  `attack assault quake earthquake tremor aftershock storm hurricane typhoon cyclone tornado blizzard flood floods flooding explosion blast bombing bombardment shelling crash collision derailment
   shipwreck sinking shooting stabbing killing killings murder murders massacre genocide raid ambush incursion invasion coup mutiny uprising riot riots clash clashes fire blaze wildfire wildfires collapse landslide mudslide avalanche
   eruption tsunami disaster accident incident outage blackout theft heist robbery kidnapping abduction death deaths assassination arrest arrests spill leak crackdown stampede crush outbreak`.split(/\s+/),
)

/** What has a day once it is there: "the accord of May 3"; before that it has a deadline. */
export const CONCLUDED: ReadonlySet<string> = new Set('ruling verdict resignation ceasefire truce armistice agreement accord deal treaty pact resolution decree declaration decision judgment judgement order letter statement report'.split(' '))
