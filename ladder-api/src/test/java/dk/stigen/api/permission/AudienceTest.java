// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {

    static Stream<Audience> audiences() {
        return Stream.concat(
                Stream.of(Audience.Who.values()).map(Audience::of),
                Stream.of(
                        Audience.LOGGED_IN.verified(AssuranceLevel.SUBSTANTIAL),
                        Audience.LOGGED_IN.ofResidents(),
                        Audience.LOGGED_IN.from(15),
                        Audience.LOGGED_IN.membersOf(new GroupId(3)),
                        Audience.OFFICIALS
                                .verified(AssuranceLevel.HIGH)
                                .ofResidents()
                                .from(120)
                                .membersOf(new GroupId(Long.MAX_VALUE))));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void isReadAsItWasWritten(Audience audience) {
        assertThat(Audience.parse(audience.format())).isEqualTo(audience);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "somebody",
                "logged_in age=0",
                "logged_in age=121",
                "logged_in age=ten",
                "logged_in colour=red",
                "logged_in neighbours",
                "logged_in level=sky",
                "logged_in group=-1",
                "everyone residents"
            })
    void refusesWhatIsNoAudience(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Audience.parse(text));
    }

    @Test
    void asksNothingOfEverybodyThatOnlyALoginTells() {
        assertThatIllegalArgumentException().isThrownBy(() -> Audience.EVERYONE.from(15));
        assertThatIllegalArgumentException().isThrownBy(() -> Audience.EVERYONE.verified(AssuranceLevel.LOW));
    }
}
