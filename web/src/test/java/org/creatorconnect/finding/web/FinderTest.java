package org.creatorconnect.finding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.junit.jupiter.api.Test;

/** What is asked for a few letters, and in which order it is shown. */
class FinderTest {

    private final List<String> asked = new ArrayList<>();
    private final Finder finder =
            new Finder(
                    new Findables(
                            List.of(
                                    kind("/orders/list", "A-10", "A-1", "A-100"),
                                    kind("/products/list", "lamp", "A-10"),
                                    kind("/payouts/list", "A-1"))));

    @Test
    void fewerThanTwoLettersAskNothing() {
        assertThat(finder.find("", "operator"::equals)).isEmpty();
        assertThat(finder.find(" a ", "operator"::equals)).isEmpty();
        assertThat(finder.find("\uD83D\uDCA1", "operator"::equals)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aListThatSomebodyMayNotSeeIsNotAsked() {
        finder.find(" a-1 ", "operator"::equals);
        assertThat(asked).containsExactly("/products/list a-1 25", "/orders/list a-1 25");
        asked.clear();
        finder.find("a-1", "finance"::equals);
        assertThat(asked).containsExactly("/orders/list a-1 25", "/payouts/list a-1 25");
    }

    @Test
    void whatGoesByJustTheTextComesFirstInItsKindAndItsKindBeforeOthers() {
        List<FoundKind> found = finder.find("a-1", "operator"::equals);
        assertThat(found).extracting(FoundKind::name).containsExactly("orders", "products");
        assertThat(found.get(0).things())
                .extracting(Found::name)
                .containsExactly("A-1", "A-10", "A-100");
    }

    @Test
    void aKindOfWhichNothingIsFoundIsLeftOut() {
        assertThat(finder.find("lamps", "operator"::equals)).isEmpty();
    }

    private Findable<String> kind(String page, String... names) {
        return new Findable<>(page, page.split("/")[1], "box") {

            @Override
            protected Part<String> rows(String text, Place start) {
                asked.add(page + " " + text + " " + start.limit());
                List<String> rows =
                        Stream.of(names)
                                .filter(
                                        name ->
                                                name.toLowerCase(Locale.ROOT)
                                                        .startsWith(text.toLowerCase(Locale.ROOT)))
                                .limit(start.limit())
                                .toList();
                return new Part<>(rows, null, null, "", false);
            }

            @Override
            protected Found found(String row) {
                return Found.of(row, "", page(page, row));
            }
        };
    }
}
