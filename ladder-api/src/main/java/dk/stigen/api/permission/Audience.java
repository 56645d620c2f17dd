// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.permission;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apiguardian.api.API;

/**
 * A circle of people: somebody belongs to it who meets all of its conditions.
 *
 * @param who the role it is open to
 * @param level how surely the login must tell who they are
 * @param residents whether they must live in the municipality
 * @param fromAge the age in years from which they belong to it, 1 to 120, where it matters
 * @param group the group they must be members of, where it matters
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Audience(Who who, AssuranceLevel level, boolean residents, OptionalInt fromAge, Optional<GroupId> group) {

    /** The roles an action can be open to. */
    public enum Who {
        /** Everybody, also without a login. */
        EVERYONE,
        /** Everybody who has logged in. */
        LOGGED_IN,
        /** Officials and politicians. */
        STAFF,
        /** Officials alone. */
        OFFICIALS,
        /** Politicians alone. */
        POLITICIANS,
        /** Nobody: the action is closed. */
        NOBODY;

        /** Returns the name in lower case, as it stands in message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Everybody, also without a login. */
    public static final Audience EVERYONE = of(Who.EVERYONE);

    /** Everybody who has logged in. */
    public static final Audience LOGGED_IN = of(Who.LOGGED_IN);

    /** Officials alone. */
    public static final Audience OFFICIALS = of(Who.OFFICIALS);

    /** Nobody. */
    public static final Audience NOBODY = of(Who.NOBODY);

    /** @throws IllegalArgumentException if the age is not 1 to 120, or everybody is asked for something only a login tells */
    public Audience {
        requireNonNull(who);
        requireNonNull(level);
        requireNonNull(group);
        if (fromAge.isPresent() && (fromAge.getAsInt() < 1 || fromAge.getAsInt() > 120)) {
            throw new IllegalArgumentException("An age is 1 to 120 years, not " + fromAge.getAsInt() + ".");
        }
        boolean needsLogin = level != AssuranceLevel.NONE || residents || fromAge.isPresent() || group.isPresent();
        if (who == Who.EVERYONE && needsLogin) {
            throw new IllegalArgumentException("Without a login nobody knows a level, a home, an age or a group.");
        }
    }

    /** Returns the circle of those who hold the role, without further conditions. */
    public static Audience of(Who who) {
        return new Audience(who, AssuranceLevel.NONE, false, OptionalInt.empty(), Optional.empty());
    }

    /** Returns this circle for logins of at least this level. */
    public Audience verified(AssuranceLevel wanted) {
        return new Audience(who, wanted, residents, fromAge, group);
    }

    /** Returns those of this circle who live in the municipality. */
    public Audience ofResidents() {
        return new Audience(who, level, true, fromAge, group);
    }

    /** Returns those of this circle who are at least so many years old. */
    public Audience from(int years) {
        return new Audience(who, level, residents, OptionalInt.of(years), group);
    }

    /** Returns those of this circle who are members of the group. */
    public Audience membersOf(GroupId members) {
        return new Audience(who, level, residents, fromAge, Optional.of(members));
    }

    /** Returns the circle as the portal stores it, as in {@code logged_in level=substantial residents age=15 group=3}. */
    public String format() {
        StringBuilder text = new StringBuilder(who.key());
        if (level != AssuranceLevel.NONE) {
            text.append(" level=").append(level.key());
        }
        if (residents) {
            text.append(" residents");
        }
        fromAge.ifPresent(age -> text.append(" age=").append(age));
        group.ifPresent(members -> text.append(" group=").append(members.value()));
        return text.toString();
    }

    /**
     * Returns the circle that {@link #format} made the text of.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static Audience parse(String text) {
        String[] parts = text.split(" ");
        Audience audience = of(Who.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        for (String part : List.of(parts).subList(1, parts.length)) {
            String value = part.substring(part.indexOf('=') + 1);
            audience = switch (part.substring(0, part.length() - value.length())) {
                case "level=" -> audience.verified(AssuranceLevel.valueOf(value.toUpperCase(Locale.ROOT)));
                case "age=" -> audience.from(Integer.parseInt(value));
                case "group=" -> audience.membersOf(new GroupId(Long.parseLong(value)));
                case "" -> audience.condition(value);
                default -> throw new IllegalArgumentException("This is no audience: '" + text + "'.");
            };
        }
        return audience;
    }

    private Audience condition(String word) {
        if (!word.equals("residents")) {
            throw new IllegalArgumentException("This is no condition of an audience: '" + word + "'.");
        }
        return ofResidents();
    }
}
