package org.creatorconnect.segment;

/** What can be done with a tag and affiliates. */
public enum TagAct {
    PUT_ON,
    TAKE_OFF
}
