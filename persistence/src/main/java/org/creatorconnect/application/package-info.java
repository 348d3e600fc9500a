/**
 * Applications: a creator's wish to do a task, which its merchant decides in time or lets lapse. It
 * may import task and registry. Applying and deciding, one or many, are in {@code
 * application.service}, its lists in {@code application.query}, the screens in {@code
 * application.view} and {@code applications/}, their words in the bundle {@code applications}.
 */
@NullMarked
package org.creatorconnect.application;

import org.jspecify.annotations.NullMarked;
