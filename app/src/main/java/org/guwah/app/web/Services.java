package org.guwah.app.web;

import org.guwah.app.web.judging.Follow;
import org.guwah.app.web.log.Soundness;

/// What the pages need from the rest of the program, besides the archive.
///
/// @param place where the archive is, as a command names it
/// @param follow brings the derivations up to a judgment just made
/// @param soundness checks the archive
public record Services(String place, Follow follow, Soundness soundness) {}
