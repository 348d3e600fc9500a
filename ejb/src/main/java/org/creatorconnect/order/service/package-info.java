/** Taking in what shops report of orders, each once; from here the commissions follow. */
@NullMarked
package org.creatorconnect.order.service;

import org.jspecify.annotations.NullMarked;
