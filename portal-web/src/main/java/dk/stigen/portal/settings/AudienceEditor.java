// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.permission.Audience;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A circle of people: the role, and the conditions within it.
 *
 * @param groups the numbers of the groups there are
 */
record AudienceEditor(List<String> groups) implements Editor<Audience> {

    private static final int OLDEST = 120;

    @Override
    public List<Part> parts() {
        return List.of(
                Part.choice(
                        "who",
                        "settings.part.who",
                        Stream.of(Audience.Who.values()).map(Enum::name).toList()),
                Part.choice(
                        "level",
                        "settings.part.level",
                        Stream.of(AssuranceLevel.values()).map(Enum::name).toList()),
                Part.of("residents", "check", "settings.part.residents"),
                Part.of("age", "number", "settings.part.age"),
                Part.choice("group", "settings.part.group", groups));
    }

    @Override
    public void show(Audience value, Typed.Fields fields) {
        fields.put("who", value.who().name());
        fields.put("level", value.level().name());
        fields.put("residents", value.residents());
        fields.put(
                "age",
                value.fromAge().isPresent() ? Integer.toString(value.fromAge().getAsInt()) : null);
        fields.put(
                "group",
                value.group().map(group -> Long.toString(group.value())).orElse(null));
    }

    @Override
    public Audience read(Typed.Fields fields) throws UnreadableException {
        Audience.Who who = option("who", Audience.Who.values(), fields);
        AssuranceLevel level = option("level", AssuranceLevel.values(), fields);
        OptionalInt age = age(fields);
        Optional<GroupId> group = group(fields);
        try {
            return new Audience(who, level, fields.flag("residents"), age, group);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("who", "portal.setting.fault.everyone");
        }
    }

    private static OptionalInt age(Typed.Fields fields) throws UnreadableException {
        if (fields.text("age").isBlank()) {
            return OptionalInt.empty();
        }
        int age = fields.number("age");
        if (age < 1 || age > OLDEST) {
            throw new UnreadableException("age", "portal.setting.fault.age");
        }
        return OptionalInt.of(age);
    }

    private Optional<GroupId> group(Typed.Fields fields) throws UnreadableException {
        String typed = fields.text("group");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!groups.contains(typed)) {
            throw new UnreadableException("group", "portal.setting.fault.choice");
        }
        return Optional.of(new GroupId(Long.parseLong(typed)));
    }

    private static <E extends Enum<E>> E option(String part, E[] options, Typed.Fields fields)
            throws UnreadableException {
        return Stream.of(options)
                .filter(option -> option.name().equals(fields.text(part)))
                .findFirst()
                .orElseThrow(() -> new UnreadableException(part, "portal.setting.fault.choice"));
    }
}
