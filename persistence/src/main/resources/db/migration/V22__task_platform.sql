-- A task is for one of the platforms that are known here.

ALTER TABLE task ADD FOREIGN KEY (platform) REFERENCES platform;
