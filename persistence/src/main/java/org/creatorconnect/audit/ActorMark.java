package org.creatorconnect.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who acted, as the chain holds it: a hash of the name and of a salt. The chain can so be proved
 * after the name had to go, and without the salt nobody finds the name by trying names.
 *
 * @param mark the hash
 * @param salt what the name was hashed with; gone when the name is
 */
public record ActorMark(String mark, Optional<String> salt) {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A mark of this name that no other mark of it equals. */
    static ActorMark of(String name) {
        byte[] fresh = new byte[SALT_BYTES];
        RANDOM.nextBytes(fresh);
        String salt = HexFormat.of().formatHex(fresh);
        return new ActorMark(ChainHash.of(salt, name), Optional.of(salt));
    }

    /** Whether it may be this name's: always, once the salt is gone. */
    boolean isOf(String name) {
        return salt.filter(own -> !ChainHash.of(own, name).equals(mark)).isEmpty();
    }
}
