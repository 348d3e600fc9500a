package org.creatorconnect.foundation.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * A range of internet addresses in the notation of CIDR, such as {@code 10.0.0.0/8}; an address
 * alone is a range of one.
 */
record AddressRange(InetAddress first, int bits) {

    /**
     * @throws IllegalArgumentException when it is no such range
     */
    static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress first = address(parts[0]).orElseThrow(() -> unreadable(text));
        int all = first.getAddress().length * Byte.SIZE;
        try {
            int bits = parts.length < 2 ? all : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > all) {
                throw unreadable(text);
            }
            return new AddressRange(first, bits);
        } catch (NumberFormatException noNumber) {
            throw unreadable(text);
        }
    }

    /** An address written in numbers; names are never looked up. */
    static Optional<InetAddress> address(String text) {
        boolean four = text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
        boolean six = text.indexOf(':') >= 0 && text.matches("[0-9A-Fa-f:.]{2,45}");
        try {
            return four || six ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((mine[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("'" + text + "' is no address or range of addresses");
    }
}
