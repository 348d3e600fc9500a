package org.creatorconnect.payee;

/** Payment details, encrypted, with what may be shown of them. */
public final class SealedDetails {

    private final byte[] sealed;
    private final String mask;
    private final String country;

    /**
     * @param country of the account, ISO 3166-1 alpha-2
     */
    public SealedDetails(byte[] sealed, String mask, String country) {
        this.sealed = sealed.clone();
        this.mask = mask;
        this.country = country;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    String mask() {
        return mask;
    }

    String country() {
        return country;
    }
}
