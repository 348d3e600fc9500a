/** What exists in a demo only: its accounts, its history, its shortcuts. */
@NullMarked
package org.creatorconnect.demo.service;

import org.jspecify.annotations.NullMarked;
