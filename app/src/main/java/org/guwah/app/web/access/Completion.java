package org.guwah.app.web.access;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.config.ObjectPostProcessor;

/// Has a context complete what Spring Security makes, as it completes its own parts.
///
/// @param parts of the context
record Completion(AutowireCapableBeanFactory parts) implements ObjectPostProcessor<Object> {
  @Override
  @SuppressWarnings("unchecked") // no part of ours puts another object in the place of one
  public <O> O postProcess(O made) {
    return (O) parts.initializeBean(made, made.getClass().getName());
  }
}
