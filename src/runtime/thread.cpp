// SPDX-License-Identifier: MIT
#include "runtime/thread.hpp"

#include <memory>
#include <system_error>
#include <utility>

#include <pthread.h>

namespace telepot::bot {

namespace {

using Body = net::Function<void()>;

void* run(void* argument) {
    const std::unique_ptr<Body> body(static_cast<Body*>(argument));
    (*body)();
    return nullptr;
}

}  // namespace

// std::thread has no way to say how big the stack is: the usual 8 MiB may become huge pages, which are used as a whole.
void start_thread(Body body) {
    auto owned = std::make_unique<Body>(std::move(body));
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, kHandlerStack);
    pthread_t thread{};
    const int error = pthread_create(&thread, &attributes, &run, owned.get());
    pthread_attr_destroy(&attributes);
    if (error != 0) throw std::system_error(error, std::generic_category(), "no thread");
    static_cast<void>(owned.release());  // it's the thread's
}

}  // namespace telepot::bot
