package org.creatorconnect.commission;

/** Who gets a commission. */
public enum Beneficiary {
    /** The affiliate whose link or code it was. */
    CREATOR,
    /** The agency on whose roster that affiliate was. */
    MCN
}
