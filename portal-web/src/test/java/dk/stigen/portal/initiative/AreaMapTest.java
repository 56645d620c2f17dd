// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.settings.Localized;
import dk.stigen.persistence.initiative.InitiativeRepository.Pin;
import dk.stigen.persistence.initiative.Scene.Point;
import dk.stigen.persistence.municipality.Area;
import dk.stigen.persistence.municipality.Boundary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The drawing of areas and initiatives. */
class AreaMapTest {

    private static final String SQUARE = """
            {"type": "Polygon", "coordinates": [[[12.0, 55.0], [12.2, 55.0], [12.2, 55.1], [12.0, 55.1], [12.0, 55.0]]]}
            """;

    @Test
    void hasNorthAboveAndEastToTheRightAndKeepsShapes() throws Exception {
        AreaMap map = AreaMap.of(
                List.of(area(SQUARE)),
                List.of(pin(1, 55.1, 12.0), pin(2, 55.0, 12.2), pin(3, 55.05, 12.1)),
                Locale.ENGLISH);

        AreaMap.Dot northWest = map.pins().get(0);
        AreaMap.Dot southEast = map.pins().get(1);
        assertThat(northWest.x()).isLessThan(southEast.x());
        assertThat(northWest.y()).isLessThan(southEast.y());
        // a degree of longitude is cos(55°) of one of latitude there
        assertThat((southEast.x() - northWest.x()) / (southEast.y() - northWest.y()))
                .isCloseTo(2 * Math.cos(Math.toRadians(55.05)), within(0.01));
        assertThat(map.pins().get(2).x()).isCloseTo(map.width() / 2, within(0.1));
        assertThat(map.areas().get(0).name()).isEqualTo("North");
        assertThat(map.areas().get(0).path()).startsWith("M").endsWith("Z").matches("[ML0-9. Z-]+");
    }

    @Test
    void staysWithinItsFrameForASinglePointAndForALongStrip() {
        AreaMap one = AreaMap.of(List.of(), List.of(pin(1, 55.5, 12.0)), Locale.ENGLISH);
        assertThat(one.pins().get(0).x()).isBetween(0.0, one.width());
        assertThat(one.pins().get(0).y()).isBetween(0.0, one.height());

        AreaMap strip = AreaMap.of(List.of(), List.of(pin(1, 54.6, 12.0), pin(2, 57.7, 12.001)), Locale.ENGLISH);
        assertThat(strip.height()).isLessThanOrEqualTo(1200);
        assertThat(strip.pins()).allSatisfy(dot -> assertThat(dot.y()).isBetween(0.0, strip.height()));
    }

    @Test
    void isEmptyWithoutAnything() {
        assertThat(AreaMap.of(List.of(), List.of(), Locale.ENGLISH).pins()).isEmpty();
    }

    private static Area area(String boundary) throws Boundary.BadBoundaryException {
        Area area = new Area(new Localized("Nordbyen", "North"));
        area.bound(Optional.of(Boundary.parse(boundary)));
        return area;
    }

    private static Pin pin(long id, double latitude, double longitude) {
        return new Pin(new InitiativeId(id), "Forløb " + id, new Point(latitude, longitude));
    }
}
