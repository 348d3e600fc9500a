package org.creatorconnect.owndata;

/**
 * One list in the file of somebody's own data.
 *
 * @param name in the file
 * @param key the type of its column {@code id}, by which it is read part by part
 * @param sql its rows, each column called as in the file; {@code :whose} is whose they are
 */
public record OwnSection(String name, Key key, String sql) {

    /** How a section is read part by part. */
    public enum Key {
        /** By an id. */
        UUID("00000000-0000-0000-0000-000000000000"),
        /** By a number from 1. */
        BIGINT("0"),
        /** At once, as there are never many. */
        NONE("");

        private final String first;

        Key(String first) {
            this.first = first;
        }

        /** What lies before the first row. */
        String first() {
            return first;
        }
    }

    static OwnSection of(String name, String sql) {
        return new OwnSection(name, Key.UUID, sql);
    }

    static OwnSection few(String name, String sql) {
        return new OwnSection(name, Key.NONE, sql);
    }
}
