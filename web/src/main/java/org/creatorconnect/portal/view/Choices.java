package org.creatorconnect.portal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.portal.format.StatusWords;
import org.creatorconnect.portal.format.Text;

/** Makes the choices of filters and finds their words again. */
@Named("choices")
@ApplicationScoped
public class Choices {

    private final StatusWords words;
    private final Text text;

    protected Choices() {
        this(new StatusWords(), null);
    }

    @Inject
    public Choices(StatusWords words, Text text) {
        this.words = words;
        this.text = text;
    }

    /**
     * The states that an object of a kind can be in, in their own order, with the words of its
     * pills.
     */
    public List<Choice> states(String kind, Class<? extends Enum<?>> states) {
        return Stream.of(states.getEnumConstants())
                .map(state -> new Choice(state.name(), word(kind, state)))
                .toList();
    }

    /** The words of the chosen value; the value itself when it is none of the choices. */
    public String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    /** The words of several chosen values. */
    public String labels(List<Choice> choices, List<String> values) {
        return values.stream()
                .map(value -> label(choices, value))
                .collect(Collectors.joining(", "));
    }

    private String word(String kind, Enum<?> state) {
        String key = words.of(kind, state).key();
        return key.isEmpty() ? state.name() : text.word(key);
    }
}
