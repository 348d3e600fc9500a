package org.creatorconnect.discovery.query;

import java.util.List;

/**
 * What a creator tells of themselves, as they see it.
 *
 * @param found whether merchants and agencies find them
 * @param languages of their content, sorted
 * @param interests codes, sorted
 */
public record OwnIntroduction(
        boolean found, String words, List<String> languages, List<String> interests) {

    static final OwnIntroduction NONE = new OwnIntroduction(false, "", List.of(), List.of());
}
