package org.creatorconnect.link;

import java.util.Arrays;
import java.util.List;
import org.creatorconnect.foundation.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Up to five texts of the affiliate's own that come back with clicks, orders and reports. They hold
 * no control character: the database cannot keep all of those, and one of them parts sub-ids on
 * their way there.
 *
 * @param values always five, empty where none was given
 */
public record SubIds(List<String> values) {

    public static final int COUNT = 5;
    public static final int LONGEST = 100;
    public static final SubIds NONE = new SubIds(List.of("", "", "", "", ""));

    public SubIds {
        values = values.stream().map(SubIds::plain).toList();
        if (values.size() != COUNT
                || values.stream().anyMatch(text -> Characters.exceed(text, LONGEST))) {
            throw new IllegalArgumentException(
                    "five sub-ids of at most " + LONGEST + " characters");
        }
    }

    /** From what was given, null where nothing was. */
    public static SubIds of(@Nullable String... given) {
        List<String> texts = Arrays.stream(given).map(SubIds::text).toList();
        return new SubIds(texts);
    }

    /**
     * From what an address says that anybody may have written: what is too long is cut off, for a
     * visitor is sent on whatever the address says.
     */
    public static SubIds ofAddress(@Nullable String... given) {
        List<String> texts = Arrays.stream(given).map(SubIds::text).map(SubIds::cut).toList();
        return new SubIds(texts);
    }

    /** These, with the given ones in place of those they name. */
    public SubIds with(SubIds given) {
        if (given.equals(NONE)) {
            return this;
        }
        return new SubIds(
                java.util.stream.IntStream.range(0, COUNT)
                        .mapToObj(
                                i ->
                                        given.values.get(i).isEmpty()
                                                ? values.get(i)
                                                : given.values.get(i))
                        .toList());
    }

    private static String plain(String text) {
        return text.codePoints().anyMatch(Character::isISOControl)
                ? text.codePoints()
                        .filter(character -> !Character.isISOControl(character))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                : text;
    }

    private static String cut(String text) {
        return Characters.atMost(text, LONGEST);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
