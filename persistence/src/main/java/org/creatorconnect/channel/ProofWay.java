package org.creatorconnect.channel;

/** By which way a channel is proved. */
public enum ProofWay {
    /** The platform's own interface, which tells what the channel says of itself. */
    INTERFACE,
    /** The public page of the channel. */
    PAGE,
    /** A TXT record of the website's name. */
    DNS,
    /** A reviewer, by what the creator shows. */
    PERSON,
    /** The demo's script. */
    SCRIPT
}
