/**
 * Asking for a list as a file, making it part by part, keeping it for a while, and what ends one
 * whose writer went away ({@code ExportDeadlines}). Who writes is {@code export.web}; in whose
 * name, {@code caller.service}.
 */
@NullMarked
package org.creatorconnect.export.service;

import org.jspecify.annotations.NullMarked;
