// SPDX-License-Identifier: MIT
// Load generator on the HTTP client: small POST requests over kept connections, a fixed number in flight.
#include "net/client/http_client.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include <sys/resource.h>

#include "runtime/loop.hpp"

namespace {

using namespace telepot;
using Seconds = std::chrono::duration<double>;

double cpu_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Keeps requests in flight until all are done.
class Load {
public:
    Load(net::Loop& loop, net::HttpClient& client, net::Endpoint endpoint, long requests)
        : loop_(loop), client_(client), endpoint_(std::move(endpoint)), to_start_(requests), to_finish_(requests) {
        headers_ = std::make_shared<net::Headers>(
            std::vector<net::Headers::Field>{{"Content-Type", "application/json"}, {"Accept", "application/json"}});
    }

    void start(int in_flight) {
        for (int i = 0; i < in_flight; ++i) next();
    }
    long failures() const { return failures_; }

private:
    void next() {
        if (to_start_ == 0) return;
        --to_start_;
        net::HttpRequest request(endpoint_, "POST", "/bot123456:secret/sendMessage");
        request.headers = headers_;
        request.body = std::string(R"({"chat_id":123456789,"text":"a message of usual length, hello"})");
        client_.start(std::move(request), [this](net::HttpResult result) {
            const auto* response = std::get_if<net::HttpResponse>(&result);
            if (!response || response->status != 200) ++failures_;
            next();
            if (--to_finish_ == 0) loop_.stop();
        });
    }

    net::Loop& loop_;
    net::HttpClient& client_;
    net::Endpoint endpoint_;
    std::shared_ptr<const net::Headers> headers_;
    long to_start_;
    long to_finish_;
    long failures_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: %s URL IN_FLIGHT REQUESTS [CA_FILE]\n", argv[0]);
        return 2;
    }
    const int in_flight = std::atoi(argv[2]);
    const long requests = std::atol(argv[3]);
    const net::Proxy direct;
    net::EndpointOptions options{.proxy = &direct, .http2 = false};
    if (argc > 4) options.ca_file = argv[4];

    net::Loop loop;
    net::HttpClient client(loop, {.max_transfers = static_cast<std::size_t>(in_flight)});
    Load load(loop, client, net::Endpoint(argv[1], options), requests);
    const auto begin = std::chrono::steady_clock::now();
    const double cpu = cpu_seconds();
    load.start(in_flight);
    loop.run();
    const double took = Seconds(std::chrono::steady_clock::now() - begin).count();
    std::printf("requests/s %.0f  CPU us/request %.2f  connections %zu  failures %ld\n",
                static_cast<double>(requests) / took, (cpu_seconds() - cpu) / static_cast<double>(requests) * 1e6,
                client.statistics().connections_opened, load.failures());
    return load.failures() == 0 ? 0 : 1;
}
