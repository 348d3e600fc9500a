package org.creatorconnect.mail.provider;

/** The mail server is there and did not take this letter. */
public final class LetterRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * @param reason without anything of the letter or its address
     * @param forGood whether it would not take it later either
     */
    public LetterRefused(String reason, boolean forGood) {
        super(reason);
        this.forGood = forGood;
    }

    public boolean isForGood() {
        return forGood;
    }
}
