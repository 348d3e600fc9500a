/**
 * Being found: what creators who want it tell of themselves, and the lists in which merchants and
 * agencies keep them. It imports registry. Deciding and keeping is {@code discovery.service},
 * creators are searched in {@code discovery.query}, the API is {@code discovery.rest}, the pages
 * are {@code discovery.view} under {@code creators/}, in the words of {@code discovery.properties}.
 * There are no messages. What is told of past work is computed in {@code reputation}.
 */
@NullMarked
package org.creatorconnect.discovery;

import org.jspecify.annotations.NullMarked;
