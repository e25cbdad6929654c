/*
 * Keeps, beside each file of a SQLite database, what a power cut would leave of it: NAME.durable is the file as its
 * last fsync left it. Where the process is killed within an fsync, a part of what that was to make durable is there.
 *
 * POWER_LOSS_FILE names the database; its journals go with it. The file of shared memory is not made durable by
 * anybody. That a file was made or removed counts as durable at once. What a file holds when it is opened first, before
 * there is a copy, counts as durable too; closing a file makes nothing durable.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MAX_FD 65536

_Static_assert(sizeof(off_t) == 8, "it takes a system of 64 bits");

struct range {
  off_t begin;
  off_t end;
};

/* A file of the database, however often it is open. */
struct file {
  const char *suffix;
  /* The descriptor of its copy, 0 where there is none. */
  int copy;
  /* What was written since the last fsync. */
  struct range *ranges;
  size_t count;
  size_t room;
  /* The shortest that it was since then. */
  off_t shortest;
};

static struct file files[] = {{"", .shortest = LONG_MAX},
                              {"-wal", .shortest = LONG_MAX},
                              {"-journal", .shortest = LONG_MAX}};
static struct file *file_of[MAX_FD];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* A copy that cannot be kept would make the drill lie, so nothing goes on without it. */
static long sure(long result) {
  if (result < 0) {
    perror("power-loss");
    abort();
  }
  return result;
}

static struct file *file_at(const char *path) {
  const char *database = getenv("POWER_LOSS_FILE");
  size_t length = database ? strlen(database) : 0;
  if (length == 0 || strncmp(path, database, length) != 0) {
    return NULL;
  }
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    if (strcmp(path + length, files[i].suffix) == 0) {
      return &files[i];
    }
  }
  return NULL;
}

static struct file *file_behind(int fd) {
  return fd >= 0 && fd < MAX_FD ? file_of[fd] : NULL;
}

static void copy_range(int from, int to, off_t begin, off_t end) {
  char buffer[65536];
  while (begin < end) {
    size_t wanted = end - begin < (off_t)sizeof buffer ? (size_t)(end - begin) : sizeof buffer;
    long got = sure(syscall(SYS_pread64, from, buffer, wanted, begin));
    if (got == 0) {
      return;
    }
    sure(syscall(SYS_pwrite64, to, buffer, got, begin));
    begin += got;
  }
}

static void forget_changes(struct file *file) {
  file->count = 0;
  file->shortest = LONG_MAX;
}

static void make_durable(struct file *file, int fd) {
  struct stat now, before;
  sure(fstat(fd, &now));
  sure(fstat(file->copy, &before));
  if (file->shortest < before.st_size) {
    sure(syscall(SYS_ftruncate, file->copy, file->shortest));
  }
  for (size_t i = 0; i < file->count; i++) {
    copy_range(fd, file->copy, file->ranges[i].begin, file->ranges[i].end);
  }
  sure(syscall(SYS_ftruncate, file->copy, now.st_size));
  forget_changes(file);
}

static void note_write(struct file *file, off_t begin, off_t end) {
  struct range *last = file->count > 0 ? &file->ranges[file->count - 1] : NULL;
  if (last && last->end == begin) {
    last->end = end;
    return;
  }
  if (file->count == file->room) {
    file->room = file->room * 2 + 16;
    file->ranges = realloc(file->ranges, file->room * sizeof *file->ranges);
    sure(file->ranges ? 0 : -1);
  }
  file->ranges[file->count++] = (struct range){begin, end};
}

static void name_copy(const char *path, char name[PATH_MAX]) {
  snprintf(name, PATH_MAX, "%s.durable", path);
}

static void follow(struct file *file, const char *path, int fd) {
  if (!file->copy) {
    char name[PATH_MAX];
    name_copy(path, name);
    int made = syscall(SYS_openat, AT_FDCWD, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    file->copy = made >= 0 ? made : sure(syscall(SYS_openat, AT_FDCWD, name, O_RDWR | O_CLOEXEC));
    if (made >= 0) {
      copy_range(fd, made, 0, LONG_MAX);
    }
  }
  sure(fd < MAX_FD ? 0 : -1);
  file_of[fd] = file;
}

static int open_and_follow(int folder, const char *path, int flags, mode_t mode) {
  int fd = syscall(SYS_openat, folder, path, flags, mode);
  struct file *file = fd < 0 ? NULL : file_at(path);
  if (file) {
    pthread_mutex_lock(&lock);
    follow(file, path, fd);
    pthread_mutex_unlock(&lock);
  }
  return fd;
}

#define MODE_OF(flags, mode)                   \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {     \
    va_list rest;                              \
    va_start(rest, flags);                     \
    mode = va_arg(rest, mode_t);               \
    va_end(rest);                              \
  }

int open(const char *path, int flags, ...) {
  mode_t mode = 0;
  MODE_OF(flags, mode)
  return open_and_follow(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  mode_t mode = 0;
  MODE_OF(flags, mode)
  return open_and_follow(folder, path, flags, mode);
}

int close(int fd) {
  if (file_behind(fd)) {
    pthread_mutex_lock(&lock);
    file_of[fd] = NULL;
    pthread_mutex_unlock(&lock);
  }
  return syscall(SYS_close, fd);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t begin) {
  struct file *file = file_behind(fd);
  if (!file) {
    return syscall(SYS_pwrite64, fd, bytes, length, begin);
  }
  pthread_mutex_lock(&lock);
  long written = syscall(SYS_pwrite64, fd, bytes, length, begin);
  if (written > 0) {
    note_write(file, begin, begin + written);
  }
  pthread_mutex_unlock(&lock);
  return written;
}

/* SQLite writes with an offset, but nothing says that it always will. */
ssize_t write(int fd, const void *bytes, size_t length) {
  if (file_behind(fd)) {
    off_t begin = sure(lseek(fd, 0, SEEK_CUR));
    long written = pwrite(fd, bytes, length, begin);
    sure(written > 0 ? lseek(fd, begin + written, SEEK_SET) : 0);
    return written;
  }
  return syscall(SYS_write, fd, bytes, length);
}

int ftruncate(int fd, off_t length) {
  struct file *file = file_behind(fd);
  if (!file) {
    return syscall(SYS_ftruncate, fd, length);
  }
  pthread_mutex_lock(&lock);
  int result = syscall(SYS_ftruncate, fd, length);
  if (result == 0 && length < file->shortest) {
    file->shortest = length;
  }
  pthread_mutex_unlock(&lock);
  return result;
}

static int synchronise(int fd, long call) {
  struct file *file = file_behind(fd);
  if (!file) {
    return syscall(call, fd);
  }
  pthread_mutex_lock(&lock);
  int result = syscall(call, fd);
  if (result == 0) {
    make_durable(file, fd);
  }
  pthread_mutex_unlock(&lock);
  return result;
}

int fsync(int fd) { return synchronise(fd, SYS_fsync); }
int fdatasync(int fd) { return synchronise(fd, SYS_fdatasync); }

int unlink(const char *path) {
  int result = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  struct file *file = result == 0 ? file_at(path) : NULL;
  if (file) {
    char name[PATH_MAX];
    name_copy(path, name);
    pthread_mutex_lock(&lock);
    if (file->copy) {
      syscall(SYS_close, file->copy);
      file->copy = 0;
    }
    syscall(SYS_unlinkat, AT_FDCWD, name, 0);
    forget_changes(file);
    pthread_mutex_unlock(&lock);
  }
  return result;
}

/* By these names, programs mean the same where an off_t has 64 bits anyway. */
int open64(const char *path, int flags, ...) {
  mode_t mode = 0;
  MODE_OF(flags, mode)
  return open_and_follow(AT_FDCWD, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...) {
  mode_t mode = 0;
  MODE_OF(flags, mode)
  return open_and_follow(folder, path, flags, mode);
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t begin) {
  return pwrite(fd, bytes, length, begin);
}
int ftruncate64(int fd, off_t length) { return ftruncate(fd, length); }
