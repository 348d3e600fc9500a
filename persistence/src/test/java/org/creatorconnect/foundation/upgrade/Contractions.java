package org.creatorconnect.foundation.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.upgrade.Schema.Column;
import org.creatorconnect.foundation.upgrade.Schema.Law;
import org.jspecify.annotations.Nullable;

/** What of a schema does not hold any more in a later one, for who knows only the earlier. */
final class Contractions {

    private static final Pattern LIST = Pattern.compile("ARRAY\\[[^]]*]");
    private static final Pattern WORD = Pattern.compile("'[^']*'");

    private final Schema before;
    private final Schema after;
    private final List<Contraction> found = new ArrayList<>();

    private Contractions(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** All of them; none when a server that knows the earlier schema can go on. */
    static List<Contraction> between(Schema before, Schema after) {
        Contractions all = new Contractions(before, after);
        all.relations();
        all.columns();
        all.newColumns();
        all.laws();
        all.uniques();
        all.functions();
        all.rights();
        return all.found;
    }

    private void relations() {
        missing(before.relations(), after.relations()).forEach(name -> add(name, "is gone"));
    }

    private void columns() {
        before.columns()
                .forEach(
                        (name, was) -> {
                            if (after.relations().contains(table(name))) {
                                column(name, was, after.columns().get(name));
                            }
                        });
    }

    private void column(String name, Column was, @Nullable Column is) {
        if (is == null) {
            add(name, "is gone");
            return;
        }
        if (!was.type().equals(is.type())) {
            add(name, "was " + was.type() + " and is " + is.type());
        }
        if (!was.needed() && is.needed()) {
            add(name, "could be empty and cannot any more");
        }
        if (is.needed() && was.byItself() && !is.byItself()) {
            add(name, "had a value by itself and has none any more");
        }
    }

    private void newColumns() {
        after.columns()
                .forEach(
                        (name, is) -> {
                            boolean isNew =
                                    before.relations().contains(table(name))
                                            && !before.columns().containsKey(name);
                            if (isNew && is.needed() && !is.byItself()) {
                                add(name, "must be filled by who does not know it");
                            }
                        });
    }

    private void laws() {
        after.laws()
                .forEach(
                        (name, law) -> {
                            if (isNewFor(law, before.laws().get(name))) {
                                add(law(name), "is no law that the release before obeys");
                            }
                        });
    }

    /** Of a list of words that only grew, what was allowed still is. */
    private boolean isNewFor(Law law, @Nullable Law was) {
        if (was != null && isWider(law.text(), was.text())) {
            return false;
        }
        return before.relations().contains(law.table()) && speaksOfWhatWas(law);
    }

    private static boolean isWider(String law, String was) {
        return LIST.matcher(law)
                        .replaceAll("ARRAY[]")
                        .equals(LIST.matcher(was).replaceAll("ARRAY[]"))
                && words(law).containsAll(words(was));
    }

    private static Set<String> words(String law) {
        return WORD.matcher(law).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private boolean speaksOfWhatWas(Law law) {
        return law.columns().stream()
                .anyMatch(
                        column ->
                                column.isEmpty()
                                        || before.columns()
                                                .containsKey(law.table() + "." + column));
    }

    /** Also what is unique no more: who writes "on conflict" needs it to be. */
    private void uniques() {
        after.uniques()
                .forEach(
                        (name, law) -> {
                            boolean isNew = !before.uniques().containsValue(law);
                            if (isNew
                                    && before.relations().contains(law.table())
                                    && speaksOfWhatWas(law)) {
                                add(law(name), "is unique and was not");
                            }
                        });
        before.uniques()
                .forEach(
                        (name, law) -> {
                            if (after.relations().contains(law.table())
                                    && law.columns().stream()
                                            .allMatch(c -> c.isEmpty() || isLeft(law.table(), c))
                                    && !after.uniques().containsValue(law)) {
                                add(law(name), "was unique and is not");
                            }
                        });
    }

    private boolean isLeft(String table, String column) {
        return after.columns().containsKey(table + "." + column);
    }

    private void functions() {
        before.functions()
                .forEach(
                        (name, gives) -> {
                            if (!gives.equals(after.functions().get(name))) {
                                add(name, "is gone or gives something else");
                            }
                        });
    }

    private void rights() {
        missing(before.rights(), after.rights()).stream()
                .filter(right -> after.relations().contains(table(subject(right))))
                .filter(right -> !right.contains(".") || isColumnLeft(right))
                .forEach(right -> add(right, "is allowed no more"));
    }

    private boolean isColumnLeft(String right) {
        return after.columns().containsKey(subject(right));
    }

    private static Set<String> missing(Set<String> before, Set<String> after) {
        Set<String> missing = new TreeSet<>(before);
        missing.removeAll(after);
        return missing;
    }

    private static String table(String column) {
        int dot = column.indexOf('.');
        return dot < 0 ? column : column.substring(0, dot);
    }

    private static String law(String name) {
        return name.substring(name.indexOf(": ") + 2);
    }

    private static String subject(String right) {
        return right.substring(right.indexOf(" on ") + 4);
    }

    private void add(String object, String what) {
        found.add(new Contraction(object, what));
    }
}
