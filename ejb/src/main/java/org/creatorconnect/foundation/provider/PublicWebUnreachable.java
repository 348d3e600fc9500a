package org.creatorconnect.foundation.provider;

/** A page of the public web could not be read; the message says why in a reader's words. */
public class PublicWebUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PublicWebUnreachable(String why) {
        super(why);
    }
}
