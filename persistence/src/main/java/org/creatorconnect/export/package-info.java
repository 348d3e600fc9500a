/**
 * Lists as files that are made in the background: who asked for what, how far the file is, and its
 * parts. It imports no other room's model, and knows no list. Asking and writing are {@code
 * export.service}, one's own exports are asked for in {@code export.query} and shown by {@code
 * export.view} under {@code exports/}, in the words of {@code exports.properties}; formats and
 * workers are {@code export.web}.
 */
@NullMarked
package org.creatorconnect.export;

import org.jspecify.annotations.NullMarked;
