package org.creatorconnect.submission;

/** What the demo shows under an address. */
public record ScriptedContent(boolean live, boolean disclosed) {

    /** What is shown unless something else was scripted. */
    public static final ScriptedContent USUAL = new ScriptedContent(true, true);
}
