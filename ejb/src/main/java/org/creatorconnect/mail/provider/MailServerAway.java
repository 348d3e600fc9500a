package org.creatorconnect.mail.provider;

/** The mail server cannot be reached, or does not let us in: nothing was handed over. */
public final class MailServerAway extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason without anything of a letter
     */
    public MailServerAway(String reason) {
        super(reason);
    }
}
