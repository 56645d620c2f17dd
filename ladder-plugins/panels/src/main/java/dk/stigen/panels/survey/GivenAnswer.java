// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has answered to the questions of a survey, as it was typed and chosen.
 *
 * @param given by the number of the question: the numbers of what was chosen, each as in {@link ItemChoice}
 *     where something is chosen for several items, the digits or the words; nothing where it was left out
 */
record GivenAnswer(Map<Long, List<String>> given) {

    static final int WORDS_MAX = 4000;

    private static final Pattern CHOICE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    /** What is kept of it, a row each. */
    record Value(
            long question,
            @Nullable Integer item,
            @Nullable Integer choice,
            @Nullable Long amount,
            @Nullable String words) {}

    GivenAnswer {
        Map<Long, List<String>> kept = new LinkedHashMap<>();
        given.forEach((question, typed) -> kept.put(
                question,
                typed.stream()
                        .map(one -> PlainText.typed(one).value())
                        .filter(one -> !one.isEmpty())
                        .toList()));
        given = kept;
    }

    /** Returns what is wrong, by the id of the field; empty when it may be stored as an answer to these questions. */
    Map<String, MessageKey> faults(List<Question> questions) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        for (Question question : questions) {
            if (question.getKind().isItemised()) {
                faults.putAll(itemFaults(question, to(question)));
            } else {
                fault(question, to(question)).ifPresent(fault -> faults.put(Entry.field(question.getId()), fault));
            }
        }
        return faults;
    }

    /** Returns whether it answers nothing but these questions, which may have been changed since they were shown. */
    boolean isTo(List<Question> questions) {
        return questions.stream().map(Question::getId).toList().containsAll(given.keySet());
    }

    private List<String> to(Question question) {
        return given.getOrDefault(question.getId(), List.of());
    }

    private static Optional<MessageKey> fault(Question question, List<String> typed) {
        if (typed.isEmpty()) {
            return question.isRequired() ? Optional.of(MessageKey.of("panels.fault.unanswered")) : Optional.empty();
        }
        if (question.getKind() != QuestionKind.MULTIPLE && typed.size() > 1) {
            return Optional.of(MessageKey.of("panels.fault.choice"));
        }
        return switch (question.getKind()) {
            case SINGLE, MULTIPLE, SCALE -> choiceFault(question, typed);
            case NUMBER -> numberFault(question, typed.get(0));
            case TEXT -> wordsFault(typed.get(0));
            case RANKING, MATRIX ->
                throw new IllegalStateException("What is chosen for items is checked item by item.");
        };
    }

    /** A matrix may have gaps where nothing is required; a ranking is whole or left out, and has each place once. */
    private static Map<String, MessageKey> itemFaults(Question question, List<String> typed) {
        Map<Integer, Integer> chosen = new LinkedHashMap<>();
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        boolean ranking = question.getKind() == QuestionKind.RANKING;
        for (String one : typed) {
            Optional<ItemChoice> given = ItemChoice.parse(one)
                    .filter(choice -> question.items().containsKey(choice.item()))
                    .filter(choice -> question.choices().containsKey(choice.choice()));
            if (given.isEmpty() || chosen.containsKey(given.get().item())) {
                faults.put(Entry.field(question.getId()), MessageKey.of("panels.fault.choice"));
            } else if (ranking && chosen.containsValue(given.get().choice())) {
                faults.put(Entry.field(question.getId(), given.get().item()), MessageKey.of("panels.fault.rank"));
            }
            given.ifPresent(choice -> chosen.putIfAbsent(choice.item(), choice.choice()));
        }
        if (question.isRequired() || (ranking && !typed.isEmpty())) {
            question.items().keySet().stream()
                    .filter(item -> !chosen.containsKey(item))
                    .forEach(item ->
                            faults.put(Entry.field(question.getId(), item), MessageKey.of("panels.fault.unanswered")));
        }
        return faults;
    }

    private static Optional<MessageKey> choiceFault(Question question, List<String> typed) {
        boolean known = typed.stream()
                .allMatch(one ->
                        CHOICE.matcher(one).matches() && question.choices().containsKey(Integer.valueOf(one)));
        boolean once = new HashSet<>(typed).size() == typed.size();
        return known && once ? Optional.empty() : Optional.of(MessageKey.of("panels.fault.choice"));
    }

    private static Optional<MessageKey> numberFault(Question question, String typed) {
        Optional<Long> number = number(typed).filter(QuestionDraft::isNear);
        if (number.isEmpty()) {
            return Optional.of(MessageKey.of("panels.fault.number"));
        }
        Long least = question.getLeast();
        Long most = question.getMost();
        if (least != null && number.get() < least) {
            return Optional.of(MessageKey.of("panels.fault.least", least));
        }
        return most != null && number.get() > most
                ? Optional.of(MessageKey.of("panels.fault.most", most))
                : Optional.empty();
    }

    private static Optional<MessageKey> wordsFault(String typed) {
        int length = typed.codePointCount(0, typed.length());
        return length > WORDS_MAX
                ? Optional.of(MessageKey.of("panels.fault.long", WORDS_MAX, length))
                : Optional.empty();
    }

    /** Reads plain ASCII digits only, of which no more are taken than a long has room for. */
    private static Optional<Long> number(String typed) {
        return NUMBER.matcher(typed).matches() ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    /** Returns what to keep; asked of an answer without faults. */
    List<Value> values(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> to(question).stream().map(typed -> value(question, typed)))
                .toList();
    }

    private static Value value(Question question, String typed) {
        long number = question.getId();
        return switch (question.getKind()) {
            case SINGLE, MULTIPLE, SCALE -> new Value(number, null, Integer.valueOf(typed), null, null);
            case NUMBER -> new Value(number, null, null, Long.valueOf(typed), null);
            case TEXT -> new Value(number, null, null, null, typed);
            case RANKING, MATRIX -> {
                ItemChoice given = ItemChoice.parse(typed).orElseThrow();
                yield new Value(number, given.item(), given.choice(), null, null);
            }
        };
    }

    /** Returns the answer of which these values were kept, as the form shows it. */
    static GivenAnswer of(List<Value> values) {
        Map<Long, List<String>> given = new LinkedHashMap<>();
        for (Value value : values) {
            given.merge(value.question(), List.of(written(value)), GivenAnswer::joined);
        }
        return new GivenAnswer(given);
    }

    private static String written(Value value) {
        if (value.item() != null) {
            return value.item() + ":" + value.choice();
        }
        if (value.choice() != null) {
            return String.valueOf(value.choice());
        }
        return String.valueOf(value.amount() != null ? value.amount() : value.words());
    }

    private static List<String> joined(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
