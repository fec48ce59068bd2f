// SPDX-License-Identifier: MIT
#pragma once

namespace telepot::loop {

/// Somebody to be stopped by SIGINT and SIGTERM while it lives. Loop thread only.
///
/// Only signals that have their default effect are taken. The first one calls all listeners; the next one has its
/// default effect again, even if the loop thread is stuck, and so ends the process.
class StopSignalListener {
public:
    StopSignalListener();
    StopSignalListener(const StopSignalListener&) = delete;
    StopSignalListener& operator=(const StopSignalListener&) = delete;
    virtual ~StopSignalListener();

    virtual void on_stop_signal(int number) = 0;
};

/// Ends the process as the signal by itself would.
[[noreturn]] void end_by_signal(int number) noexcept;

}  // namespace telepot::loop
