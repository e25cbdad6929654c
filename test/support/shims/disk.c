/*
 * A disk that fails as a test tells it to. The first byte of the file DISK_CONTROL, which can change at any time:
 *   F   full: nothing can be written, and nothing is free
 *   L   1 MB is free, and what is written is written
 *   R   read-only: nothing can be opened for writing, nor written
 *   W   read-only only once it is written to, as a file system that gave up on its disk
 *   E   fsync fails
 *   D   fsync of the database itself fails, and not that of its log
 *   S   slow: the database itself takes no more than 2,500 pages in a second, and its log as many as come
 *   H   fsync hangs until the byte is another one
 * With DISK_KILL_AT=N the process is killed where it would write, cut or sync for the Nth time. Concerns files with
 * .db in their name alone, and the free space of any.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/statfs.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static const volatile char *control = "-";
static long kill_at;

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("DISK_CONTROL");
  const char *count = getenv("DISK_KILL_AT");
  kill_at = count ? atol(count) : 0;
  if (file) {
    int fd = REAL(open64)(file, O_RDONLY);
    void *bytes = mmap(NULL, 1, PROT_READ, MAP_SHARED, fd, 0);
    control = bytes == MAP_FAILED ? control : bytes;
    close(fd);
  }
}

enum kind { OTHER, BESIDE, ITSELF };

static enum kind kind_of(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  path[length > 0 ? length : 0] = 0;
  const char *end = strstr(path, ".db");
  return end == NULL ? OTHER : end[3] == 0 ? ITSELF : BESIDE;
}

static void count(void) {
  static long calls;
  if (kill_at && __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST) == kill_at) {
    kill(getpid(), SIGKILL);
  }
}

/* What a change of a file fails with, or 0. */
static int refusal(int fd) {
  enum kind kind = kind_of(fd);
  if (kind == OTHER) {
    return 0;
  }
  count();
  switch (*control) {
    case 'S':
      usleep(kind == ITSELF ? 400 : 0);
      return 0;
    case 'F':
      return ENOSPC;
    case 'R':
    case 'W':
      return EROFS;
    default:
      return 0;
  }
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  errno = refusal(fd);
  return errno ? -1 : REAL(pwrite64)(fd, bytes, length, offset);
}

int ftruncate64(int fd, off64_t length) {
  errno = refusal(fd);
  return errno ? -1 : REAL(ftruncate64)(fd, length);
}

int fsync(int fd) {
  enum kind kind = kind_of(fd);
  if (kind != OTHER) {
    count();
    while (*control == 'H') {
      usleep(1000);
    }
    if (*control == 'E' || (*control == 'D' && kind == ITSELF)) {
      errno = EIO;
      return -1;
    }
  }
  return REAL(fsync)(fd);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  int is_changing = flags & (O_WRONLY | O_RDWR | O_CREAT);
  if (*control == 'R' && is_changing && strstr(path, ".db") && access(path, F_OK) == 0) {
    /* The system says this first of what it may not make, because it is there. */
    errno = flags & O_EXCL ? EEXIST : EROFS;
    return -1;
  }
  return REAL(open64)(path, flags, mode);
}

int statfs64(const char *path, struct statfs64 *figures) {
  int result = REAL(statfs64)(path, figures);
  if (result == 0 && (*control == 'F' || *control == 'L')) {
    figures->f_bavail = *control == 'L' ? (1 << 20) / figures->f_bsize : 0;
  }
  return result;
}
