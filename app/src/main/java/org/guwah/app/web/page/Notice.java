package org.guwah.app.web.page;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/// What a page says where something could not be done.
///
/// @param key of the sentences `notice.KEY.title`, `.what` and `.next`
/// @param code of a refused call, which has sentences of its own
/// @param detail the message as the program gave it
public record Notice(String key, Optional<String> code, Optional<String> detail) {

  /// What the status itself says.
  public static Notice of(HttpStatus status) {
    return new Notice(Integer.toString(status.value()), Optional.empty(), Optional.empty());
  }

  public static Notice of(HttpStatus status, String detail) {
    return new Notice(Integer.toString(status.value()), Optional.empty(), Optional.of(detail));
  }
}
