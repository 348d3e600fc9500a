package org.creatorconnect.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.owndata.OwnSection.Key;

/** Reads somebody's own data, part by part, each row as the JSON it is in the file. */
@ApplicationScoped
public class OwnDataRepository {

    /** So many rows are read at once. */
    static final int PART = 200;

    @PersistenceContext EntityManager entityManager;

    /**
     * Some rows of a section.
     *
     * @param rows each a JSON object
     * @param next where the next part begins; empty at the end
     */
    public record Part(List<String> rows, String next) {}

    /** The lists of a person. */
    public static List<OwnSection> ofPerson() {
        return PersonSections.ALL;
    }

    /** The lists of an affiliate, for its owners. */
    public static List<OwnSection> ofAffiliate() {
        return AffiliateSections.ALL;
    }

    /**
     * A part of a section.
     *
     * @param whose the account or the affiliate
     * @param after where the part before ended; empty for the first
     */
    public Part part(OwnSection section, UUID whose, String after) {
        if (section.key() == Key.NONE) {
            return new Part(rows(section, whose), "");
        }
        String sql =
                """
                SELECT CAST(t.id AS text), CAST(row_to_json(t) AS text) FROM (%s) t
                WHERE t.id > CAST(:after AS %s) ORDER BY t.id"""
                        .formatted(section.sql(), section.key());
        List<String[]> found =
                SqlRow.all(
                        entityManager
                                .createNativeQuery(sql)
                                .setParameter("whose", whose)
                                .setParameter(
                                        "after", after.isEmpty() ? section.key().first() : after)
                                .setMaxResults(PART),
                        row -> new String[] {row.text(), row.text()});
        String last = found.size() < PART ? "" : found.get(PART - 1)[0];
        return new Part(found.stream().map(row -> row[1]).toList(), last);
    }

    private List<String> rows(OwnSection section, UUID whose) {
        return entityManager
                .createNativeQuery(
                        "SELECT CAST(row_to_json(t) AS text) FROM (%s) t".formatted(section.sql()),
                        String.class)
                .setParameter("whose", whose)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }
}
