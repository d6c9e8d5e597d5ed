/**
 * A bibliography entry of a news report by the Chicago Manual of Style, 18th edition (14.87-14.92): an unsigned report stands under its
 * publisher, else under its title; what is not known is left out, and a missing date is "n.d.". Written for this project, for this
 * one kind of source. The title stays as the source writes it. In the Citation Style Language 1.0.2.
 */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info>
    <title>Chicago Manual of Style, news reports</title>
    <id>tallywire-chicago-news</id>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <macro name="issued">
    <choose>
      <if variable="issued"><date variable="issued" form="text"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <citation>
    <layout suffix="." delimiter="; ">
      <group delimiter=", ">
        <text variable="container-title" font-style="italic"/>
        <text variable="title" quotes="true"/>
        <text macro="issued"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text variable="container-title" font-style="italic"/>
        <text variable="title" quotes="true"/>
        <text macro="issued"/>
      </group>
    </layout>
  </bibliography>
</style>`
