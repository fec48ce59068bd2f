// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "net/client/endpoint.hpp"
#include "net/client/http_message.hpp"
#include "net/client/proxy.hpp"
#include "net/client/scrub.hpp"

namespace {

using namespace telepot::net;

TEST(Endpoint, TakesAServersUrlApart) {
    const Endpoint plain("http://127.0.0.1:8081");
    EXPECT_FALSE(plain.secure());
    EXPECT_EQ(plain.host(), "127.0.0.1");
    EXPECT_EQ(plain.prefix(), "");
    const Endpoint secure("https://api.telegram.org/some/prefix/");
    EXPECT_TRUE(secure.secure());
    EXPECT_EQ(secure.prefix(), "/some/prefix");
    const Endpoint copy = secure;
    EXPECT_EQ(copy, secure);
    EXPECT_FALSE(copy == plain);
    EXPECT_EQ(Endpoint("http://[::1]:80").host(), "[::1]");
}

TEST(Endpoint, RefusesWhatIsNoServer) {
    for (const char* url : {"", "api.telegram.org", "ftp://host", "http://", "https://host:99999", "https://host/?a=b",
                            "https://user:password@host", "https://host/#x", "http://ho st"}) {
        EXPECT_THROW(Endpoint{url}, std::invalid_argument) << url;
    }
}

TEST(Proxy, TakesAUrlApart) {
    EXPECT_TRUE(Proxy().direct());
    const Proxy proxy("socks5h://us%20er:p%40ss@localhost:9050");
    EXPECT_FALSE(proxy.direct());
    EXPECT_EQ(proxy.url(), "socks5h://localhost:9050");
    EXPECT_EQ(proxy.user(), "us er");
    EXPECT_EQ(proxy.password(), "p@ss");
    EXPECT_EQ(Proxy("proxy.example:3128").url(), "http://proxy.example:3128");
    const Proxy apart("https://proxy.example", "u", "p:/@");
    EXPECT_EQ(apart.url(), "https://proxy.example:443");
    EXPECT_EQ(apart.user(), "u");
    EXPECT_EQ(apart.password(), "p:/@");
}

TEST(Proxy, RefusesOthersWithoutTellingThePassword) {
    for (const char* url :
         {"ftp://u:hunter2@host:1", "http://u:hunter2@", "http://u:hunter2@host:port", "socks4://u:hunter2@h:1"}) {
        try {
            const Proxy proxy{url};
            ADD_FAILURE() << url;
        } catch (const std::invalid_argument& e) {
            EXPECT_EQ(std::string(e.what()).find("hunter2"), std::string::npos);
        }
    }
}

TEST(Proxy, FollowsTheEnvironment) {
    ProxyEnvironment environment;
    EXPECT_TRUE(Proxy::from_environment("https", environment).direct());
    environment.all = "socks5://all:1";
    environment.https = "http://secure:2";
    environment.no = "localhost,.example";
    EXPECT_EQ(Proxy::from_environment("https", environment).url(), "http://secure:2");
    EXPECT_EQ(Proxy::from_environment("http", environment).url(), "socks5://all:1");
    EXPECT_EQ(Proxy::from_environment("http", environment).exceptions(), "localhost,.example");
    environment.no = "*";
    EXPECT_TRUE(Proxy::from_environment("http", environment).direct());
}

TEST(Proxy, ReadsTheUsualVariables) {
    for (const char* name :
         {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
        ::unsetenv(name);
    }
    EXPECT_EQ(ProxyEnvironment::read().all, "");
    ::setenv("HTTP_PROXY", "http://from-a-request-header:1", 1);
    ::setenv("HTTPS_PROXY", "http://upper:1", 1);
    ::setenv("all_proxy", "http://all:1", 1);
    ::setenv("NO_PROXY", "a,b", 1);
    ProxyEnvironment environment = ProxyEnvironment::read();
    EXPECT_EQ(environment.http, "");
    EXPECT_EQ(environment.https, "http://upper:1");
    EXPECT_EQ(environment.all, "http://all:1");
    EXPECT_EQ(environment.no, "a,b");
    ::setenv("https_proxy", "http://lower:1", 1);
    ::setenv("http_proxy", "http://plain:1", 1);
    environment = ProxyEnvironment::read();
    EXPECT_EQ(environment.https, "http://lower:1");
    EXPECT_EQ(environment.http, "http://plain:1");
    for (const char* name : {"HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "NO_PROXY", "https_proxy", "http_proxy"})
        ::unsetenv(name);
}

TEST(Headers, RefusesWhatWouldBreakTheRequest) {
    using Fields = std::vector<Headers::Field>;
    EXPECT_THROW(Headers(Fields{{"A", "b\r\nC: d"}}), std::invalid_argument);
    EXPECT_THROW(Headers(Fields{{"A b", "c"}}), std::invalid_argument);
    EXPECT_THROW(Headers(Fields{{"", "c"}}), std::invalid_argument);
    EXPECT_TRUE(Headers(Fields{{"content-type", "text/plain"}}).has_content_type());
    EXPECT_FALSE(Headers(Fields{{"Accept", ""}}).has_content_type());
}

TEST(Scrub, TakesPathAndSecretsOut) {
    EXPECT_EQ(scrub("nothing to hide", "/bot123:SECRETSECRET/getMe"), "nothing to hide");
    EXPECT_EQ(scrub("GET /bot123:SECRETSECRET/getMe failed", "/bot123:SECRETSECRET/getMe"), "GET ... failed");
    EXPECT_EQ(scrub("bad SECRETSECRET here, SECRETSECRET", "/bot123:SECRETSECRET/getMe"), "bad ... here, ...");
    EXPECT_EQ(scrub("a/b", "/"), "a/b");
    EXPECT_EQ(scrub("text", ""), "text");
}

}  // namespace
