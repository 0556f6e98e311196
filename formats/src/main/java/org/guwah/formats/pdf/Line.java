package org.guwah.formats.pdf;

/// One line of a page.
///
/// @param size of its largest letters, in points
/// @param width in points
/// @param begins whether it begins a paragraph
record Line(String text, float size, float width, boolean begins) {}
