package org.creatorconnect.segment;

/** In which of the design's tones a tag is shown. It means nothing by itself. */
public enum TagTone {
    GREY,
    GREEN,
    BLUE,
    AMBER,
    RED
}
