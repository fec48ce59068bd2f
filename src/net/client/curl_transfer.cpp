// SPDX-License-Identifier: MIT
#include "net/client/curl_transfer.hpp"

#include <algorithm>
#include <new>
#include <utility>

#include "net/client/curl_options.hpp"
#include "net/client/curl_pool.hpp"
#include "net/client/request_check.hpp"
#include "values/clamped_time.hpp"

namespace telepot::net {

using std::chrono::milliseconds;

namespace {

// For requests without header fields of their own, and for the two that a form may add.
char expect_nothing[] = "Expect:";
char chunked[] = "Transfer-Encoding: chunked";
std::string accept_identity(no_coding);
curl_slist no_headers_but_this{accept_identity.data(), nullptr};
curl_slist no_headers{expect_nothing, &no_headers_but_this};

}  // namespace

CurlTransfer::CurlTransfer(CurlPool& pool) : pool_(pool), own_url_(nullptr, &curl_url_cleanup) {
    pool.adopt(*this);
    set(CURLOPT_USERAGENT, pool.user_agent().c_str());
    set_constant_options();
}

CurlTransfer::~CurlTransfer() {
    end();
}

template <typename Value>
void CurlTransfer::set(CURLoption option, Value value) {
    set_option(easy_, option, value);
}

void CurlTransfer::set_constant_options() {
    set(CURLOPT_ERRORBUFFER, error_text_.data());
    set_connection_options(easy_);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_DEBUGFUNCTION, &CurlTransfer::on_debug);
    set(CURLOPT_DEBUGDATA, this);
    set(CURLOPT_PREREQFUNCTION, &CurlTransfer::on_request);
    set(CURLOPT_PREREQDATA, this);
    set(CURLOPT_HEADERFUNCTION, &CurlTransfer::on_header);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &CurlTransfer::on_body);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_READFUNCTION, &CurlTransfer::on_read);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_SEEKFUNCTION, &CurlTransfer::on_seek);
    set(CURLOPT_SEEKDATA, this);
    set(CURLOPT_XFERINFOFUNCTION, &CurlTransfer::on_progress);
    set(CURLOPT_XFERINFODATA, this);
}

std::optional<HttpError> CurlTransfer::prepare(TransferPtr transfer) {
    transfer_ = std::move(transfer);
    const HttpRequest& request = transfer_->request;
    std::optional<HttpError> problem;
    try {
        auto left = milliseconds::zero();
        problem = check_request(request);
        if (!problem) problem = time_left(*transfer_, Loop::Clock::now(), left);
        if (!problem) {
            set_endpoint(request.endpoint);
            set_path(request);
            set_method(request);
            set_body(request);
            set_headers(request);
            set_repetition(request);
            set_deadlines(request, left);
            set_progress(request);
            if (form_ && !form_->error().empty()) problem = form_error();
        }
    } catch (const std::exception& e) {
        endpoint_.reset();
        problem = HttpError(HttpError::Kind::internal, false, e.what());
    }
    return problem;
}

TransferPtr CurlTransfer::release() {
    form_.reset();
    response_ = {};
    stop_ = Stop::none;
    sends_ = 0;
    unseen_ = false;
    watch_for_goaway(false);
    answered_ = false;
    to_sink_ = false;
    header_complete_ = false;
    header_bytes_ = 0;
    reported_up_ = 0;
    reported_down_ = 0;
    error_text_[0] = '\0';
    return std::exchange(transfer_, nullptr);
}

void CurlTransfer::set_endpoint(const Endpoint& endpoint) {
    if (endpoint_ == endpoint) return;
    const Endpoint::Data& data = endpoint.data();
    endpoint_.reset();
    set_endpoint_options(easy_, data);
    // A burst to a server that speaks HTTP/2 shares one connection rather than opening one for each transfer.
    set(CURLOPT_PIPEWAIT, data.secure && data.http2 ? 1L : 0L);
    via_proxy_ = !data.proxy.direct();
    endpoint_ = endpoint;
}

// The path stands beside the prepared URL, which needn't be parsed again. A forwarding proxy however wants it in the
// URL.
void CurlTransfer::set_path(const HttpRequest& request) {
    const Endpoint::Data& data = request.endpoint.data();
    const std::string path = data.prefix.empty() ? std::string() : data.prefix + request.path;
    const std::string& target = data.prefix.empty() ? request.path : path;
    if (!via_proxy_) return set(CURLOPT_REQUEST_TARGET, target.c_str());
    CurlUrl url(curl_url_dup(data.url.get()), &curl_url_cleanup);
    const std::size_t question = target.find('?');
    if (!url || curl_url_set(url.get(), CURLUPART_PATH, target.substr(0, question).c_str(), 0) != CURLUE_OK) {
        throw std::bad_alloc();
    }
    if (question != std::string::npos) curl_url_set(url.get(), CURLUPART_QUERY, target.c_str() + question + 1, 0);
    set(CURLOPT_REQUEST_TARGET, static_cast<const char*>(nullptr));
    set(CURLOPT_CURLU, url.get());
    own_url_ = std::move(url);
}

void CurlTransfer::set_method(const HttpRequest& request) {
    const bool has_body = !std::holds_alternative<std::monostate>(request.body);
    CURLoption wanted = CURLOPT_HTTPGET;
    if (has_body || request.method == "POST") {
        wanted = CURLOPT_POST;
    } else if (request.method == "HEAD") {
        wanted = CURLOPT_NOBODY;
    }
    if (wanted == http_method_ && request.method == method_) return;
    set(CURLOPT_NOBODY, 0L);
    set(wanted, 1L);
    const bool usual = request.method == "HEAD" ? wanted == CURLOPT_NOBODY
                                                : request.method == (wanted == CURLOPT_POST ? "POST" : "GET");
    set(CURLOPT_CUSTOMREQUEST, usual ? nullptr : request.method.c_str());
    http_method_ = wanted;
    method_ = request.method;
}

void CurlTransfer::set_body(const HttpRequest& request) {
    if (http_method_ != CURLOPT_POST) return;
    if (const auto* form = std::get_if<Multipart>(&request.body)) {
        form_.emplace(*form);
        set(CURLOPT_POSTFIELDS, static_cast<const char*>(nullptr));
        set(CURLOPT_POSTFIELDSIZE_LARGE,
            static_cast<curl_off_t>(form_->size() ? static_cast<curl_off_t>(*form_->size()) : -1));
    } else {
        const auto* text = std::get_if<std::string>(&request.body);
        set(CURLOPT_POSTFIELDS, text ? text->data() : "");
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(text ? text->size() : 0));
    }
}

// A form puts its own fields in front of the shared list, of which nothing is copied.
void CurlTransfer::set_headers(const HttpRequest& request) {
    auto* list = request.headers ? static_cast<curl_slist*>(request.headers->list()) : &no_headers;
    if (form_) {
        if (!form_->size()) {
            extra_headers_[1] = {chunked, list};
            list = &extra_headers_[1];
        }
        form_type_ = "Content-Type: " + form_->content_type();
        extra_headers_[0] = {form_type_.data(), list};
        list = &extra_headers_[0];
    }
    set(CURLOPT_HTTPHEADER, list);
    if (request.resume_from || with_range_) {
        const std::string range = std::to_string(request.resume_from) + "-";
        set(CURLOPT_RANGE, request.resume_from ? range.c_str() : nullptr);
        with_range_ = request.resume_from != 0;
    }
}

// When a kept connection turns out to be closed, libcurl sends the request again by itself, though the server may have
// received it, unless this option of RTSP tells it not to. What then is left for it to repeat is a request that an
// HTTP/2 server has refused unseen, by REFUSED_STREAM or by a GOAWAY for the streams before.
void CurlTransfer::set_repetition(const HttpRequest& request) {
    const bool wanted = !request.repeatable;
    if (wanted == repeats_only_refused_) return;
    const CURLcode code =
        curl_easy_setopt(easy_, CURLOPT_RTSP_REQUEST, wanted ? CURL_RTSPREQ_RECEIVE : CURL_RTSPREQ_OPTIONS);
    repeats_only_refused_ = wanted && code == CURLE_OK;  // a libcurl without RTSP doesn't know it
}

void CurlTransfer::set_deadlines(const HttpRequest& request, milliseconds left) {
    set_connect_deadline(easy_, request.connect_timeout);
    set(CURLOPT_TIMEOUT_MS, telepot::detail::clamped_milliseconds(left));
    const auto stall = std::chrono::ceil<std::chrono::seconds>(request.stall_timeout).count();
    set(CURLOPT_LOW_SPEED_LIMIT, stall > 0 ? 1L : 0L);
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(stall));
}

void CurlTransfer::set_progress(const HttpRequest& request) {
    const bool wanted = request.on_upload_progress || request.on_download_progress;
    if (wanted == with_progress_) return;
    set(CURLOPT_NOPROGRESS, wanted ? 0L : 1L);
    with_progress_ = wanted;
}

// ---- what libcurl calls ----

// libcurl doesn't hand out that an HTTP/2 server is going away without having looked at any request; it only says so
// in its trace. That is asked for at the first request of a connection alone, which has time.
void CurlTransfer::watch_for_goaway(bool wanted) noexcept {
    if (wanted == watches_for_goaway_) return;
    if (curl_easy_setopt(easy_, CURLOPT_VERBOSE, wanted ? 1L : 0L) == CURLE_OK) watches_for_goaway_ = wanted;
}

// The numeral ends the line: no stream at all has been dealt with.
int CurlTransfer::on_debug(CURL*, curl_infotype type, char* text, std::size_t size, void* slot) noexcept {
    if (type != CURLINFO_TEXT) return 0;
    std::string_view line(text, size);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
    if (line.find("GOAWAY") != std::string_view::npos && line.ends_with("last_stream=0")) {
        static_cast<CurlTransfer*>(slot)->unseen_ = true;
    }
    return 0;
}

// Called before each sending.
int CurlTransfer::on_request(void* slot, char*, char*, int, int) noexcept {
    auto& self = *static_cast<CurlTransfer*>(slot);
    long opened = 0;
    const Endpoint::Data& endpoint = self.transfer_->request.endpoint.data();
    if (endpoint.secure && endpoint.http2) curl_easy_getinfo(self.easy_, CURLINFO_NUM_CONNECTS, &opened);
    if (opened > 0) self.watch_for_goaway(true);
    if (++self.sends_ > 1 && !self.transfer_->request.repeatable) {
        self.stop_ = self.repeats_only_refused_ ? Stop::refused : Stop::silent_repeat;
        return CURL_PREREQFUNC_ABORT;
    }
    return CURL_PREREQFUNC_OK;
}

std::size_t CurlTransfer::on_header(char* data, std::size_t size, std::size_t count, void* slot) noexcept {
    constexpr std::size_t kMost = std::size_t{256} << 10;
    auto& self = *static_cast<CurlTransfer*>(slot);
    self.header_bytes_ += size * count;
    // Trailing fields of a chunked body come here too, and no empty line behind them.
    if (*data == '\r' || *data == '\n') {
        self.header_complete_ = true;
    } else if (std::string_view(data, size * count).starts_with("HTTP/")) {
        self.header_complete_ = false;
    }
    if (self.header_bytes_ <= kMost) return size * count;
    return self.stop(Stop::headers_too_large), 0;
}

std::size_t CurlTransfer::on_body(char* data, std::size_t size, std::size_t count, void* slot) noexcept {
    auto& self = *static_cast<CurlTransfer*>(slot);
    const std::string_view piece(data, size * count);
    try {
        if ((self.answered_ || self.begin_response()) && self.take_body(piece)) return piece.size();
    } catch (...) {
        self.stop(Stop::callback);
    }
    return piece.empty() ? 1 : 0;  // anything but the size of the piece ends the transfer
}

bool CurlTransfer::begin_response() {
    const HttpRequest& request = transfer_->request;
    answered_ = true;
    fill_response();
    to_sink_ = request.sink && response_.status >= 200 && response_.status < 300;
    if (request.on_headers && !request.on_headers(response_)) return stop(Stop::callback), false;
    const bool has_body = request.method != "HEAD";
    if (has_body && !to_sink_ && response_.content_length) {
        if (*response_.content_length > request.max_response_bytes) return stop(Stop::too_large), false;
        response_.body.reserve(std::min<std::size_t>(*response_.content_length, std::size_t{1} << 20));
    }
    return true;
}

bool CurlTransfer::take_body(std::string_view piece) {
    const HttpRequest& request = transfer_->request;
    if (to_sink_) return request.sink(piece) || (stop(Stop::callback), false);
    if (piece.size() > request.max_response_bytes - response_.body.size()) return stop(Stop::too_large), false;
    response_.body += piece;
    return true;
}

void CurlTransfer::fill_response() {
    long status = 0;
    long version = 0;
    const char* type = nullptr;
    curl_off_t length = -1;
    curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(easy_, CURLINFO_HTTP_VERSION, &version);
    curl_easy_getinfo(easy_, CURLINFO_CONTENT_TYPE, &type);
    curl_easy_getinfo(easy_, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    response_.status = static_cast<int>(status);
    response_.http_version = version == CURL_HTTP_VERSION_2_0 ? 20 : version == CURL_HTTP_VERSION_1_0 ? 10 : 11;
    if (type) response_.content_type = type;
    if (length >= 0) response_.content_length = static_cast<std::uint64_t>(length);
    curl_header* header = nullptr;
    if (status == 206 || status == 416) {
        if (curl_easy_header(easy_, "Content-Range", 0, CURLH_HEADER, -1, &header) == CURLHE_OK) {
            response_.content_range = header->value;
        }
    }
    if (status >= 300 && curl_easy_header(easy_, "Retry-After", 0, CURLH_HEADER, -1, &header) == CURLHE_OK) {
        curl_off_t seconds = 0;
        curl_easy_getinfo(easy_, CURLINFO_RETRY_AFTER, &seconds);
        response_.retry_after = telepot::detail::clamped<std::chrono::seconds>(seconds);
    }
}

std::size_t CurlTransfer::on_read(char* buffer, std::size_t size, std::size_t count, void* slot) noexcept {
    auto& self = *static_cast<CurlTransfer*>(slot);
    if (!self.form_) return 0;
    const std::ptrdiff_t result = self.form_->read(buffer, size * count);
    if (result >= 0) return static_cast<std::size_t>(result);
    self.stop(Stop::local_file);
    return CURL_READFUNC_ABORT;
}

int CurlTransfer::on_seek(void* slot, curl_off_t offset, int origin) noexcept {
    auto& self = *static_cast<CurlTransfer*>(slot);
    const bool to_start = self.form_ && offset == 0 && origin == SEEK_SET;
    return to_start && self.form_->rewind() ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

int CurlTransfer::on_progress(void* slot, curl_off_t down_total, curl_off_t down, curl_off_t up_total,
                              curl_off_t up) noexcept {
    auto& self = *static_cast<CurlTransfer*>(slot);
    try {
        self.report_progress(static_cast<std::uint64_t>(down), static_cast<std::uint64_t>(down_total),
                             static_cast<std::uint64_t>(up), static_cast<std::uint64_t>(up_total));
        return 0;
    } catch (...) {
        return self.stop(Stop::callback);
    }
}

void CurlTransfer::report_progress(std::uint64_t down, std::uint64_t down_total, std::uint64_t up,
                                   std::uint64_t up_total) {
    const HttpRequest& request = transfer_->request;
    const auto known = [](std::uint64_t total) { return total ? std::optional(total) : std::nullopt; };
    if (up != reported_up_) {
        reported_up_ = up;
        if (request.on_upload_progress) request.on_upload_progress(up, known(up_total));
    }
    if (down != reported_down_) {
        reported_down_ = down;
        if (request.on_download_progress) request.on_download_progress(down, known(down_total));
    }
}

int CurlTransfer::stop(Stop why) noexcept {
    if (stop_ == Stop::none) stop_ = why;
    return 1;
}

}  // namespace telepot::net
