package org.creatorconnect.click;

/**
 * What a click was marked as. Nothing is dropped for it: statistics leave others than people out,
 * and whoever is told apart wrongly still reaches the shop.
 */
public enum Traffic {
    PERSON,
    /** A crawler, a preview maker, a program: it names itself, or names nothing at all. */
    MACHINE,
    /** A browser that fetches ahead or something else than a page, or asks for the headers only. */
    PREFETCH,
    /** Of a visitor, an address or a browser that follows links faster than people do. */
    FLOOD
}
