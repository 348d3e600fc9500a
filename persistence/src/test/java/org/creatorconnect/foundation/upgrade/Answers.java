package org.creatorconnect.foundation.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What migrations say of themselves, each in a line such as {@code -- contract: product.brand
 * unread since V231} ({@code kept since} for a law that is obeyed since then): since which
 * migration no release needs any more what is taken from it here.
 */
final class Answers {

    private static final Pattern LINE =
            Pattern.compile("(?m)^-- contract: (.+) (?:unread|kept) since V(\\d+)$");

    private Answers() {}

    /**
     * What is wrong with these contractions and what migrations say of them.
     *
     * @param texts of the migrations that came after the last release
     * @param released the newest migration of the last release
     * @return one line for each; none when all is in order
     */
    static List<String> wrong(List<Contraction> contractions, List<String> texts, int released) {
        Map<String, Integer> said = said(texts);
        List<String> wrong = new ArrayList<>();
        for (Contraction contraction : contractions) {
            Integer since = said.remove(contraction.object());
            if (since == null) {
                wrong.add(contraction + ", and the last release is still served beside it");
            } else if (since > released) {
                wrong.add(
                        contraction
                                + ", since V"
                                + since
                                + ", which is in no release before; wait for the next one");
            }
        }
        said.keySet().forEach(object -> wrong.add(object + " is answered for and is as it was"));
        return wrong;
    }

    private static Map<String, Integer> said(List<String> texts) {
        Map<String, Integer> said = new TreeMap<>();
        for (String text : texts) {
            Matcher line = LINE.matcher(text);
            while (line.find()) {
                said.put(line.group(1), Integer.valueOf(line.group(2)));
            }
        }
        return said;
    }
}
