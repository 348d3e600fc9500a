package org.creatorconnect.refusal;

/** Whoever made something cannot approve it as well; money that moves out takes two people. */
public final class ApproverIsAuthor extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param what whose second person is wanted, in a sentence
     */
    public ApproverIsAuthor(String what) {
        super(Kind.FORBIDDEN, "APPROVER_IS_AUTHOR", what);
    }
}
