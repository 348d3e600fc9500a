package org.creatorconnect.foundation.upgrade;

/**
 * Something that a server of the release before would miss, or run into.
 *
 * @param object as a migration names it that answers for it, such as {@code product.title}
 * @param what became of it
 */
record Contraction(String object, String what) {

    @Override
    public String toString() {
        return object + " " + what;
    }
}
