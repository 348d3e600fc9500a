/**
 * Applications: a creator's wish to do a task, which its merchant decides in time or lets lapse. It
 * may import task and registry. Applying and deciding are in {@code application.service}, their
 * screens in {@code application.view}.
 */
@NullMarked
package org.creatorconnect.application;

import org.jspecify.annotations.NullMarked;
